/**
 * The folder of a run and what is in it. Begin with {@link RunDirectory}; {@link Checkpoint}
 * restores a run or its encoder, {@link TrainState} is all that changes in a training, and {@link
 * RunVerifier} says which files are damaged.
 */
package byol.run;
