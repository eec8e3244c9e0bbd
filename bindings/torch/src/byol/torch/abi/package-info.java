/**
 * What crosses the C ABI in a way of its own: numbers as bits, getters without a transition, modes
 * of platform threads; operators that are not called at all; and texts beside TorchScript.
 */
package byol.torch.abi;
