/**
 * Pickles as {@code torch.save} writes them, read without running anything: a stack machine that
 * knows numbers, texts, lists, dictionaries and tensors, and refuses all else by name and place.
 * Begin with {@link byol.weights.pickle.TorchFile}; {@link byol.weights.pickle.Unpickler} is the
 * machine.
 */
package byol.weights.pickle;
