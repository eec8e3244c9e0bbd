/**
 * The names that settings can use: {@link Encoders}, {@link Methods} and {@link Optimizers}, and
 * those of evaluations and of files: {@link Probes} and {@link ExportFormats}. A program adds its
 * own with {@code add}; a jar on the class path adds them by an {@link Extension}. Checkpoints,
 * resumption, evaluation and export then work with them.
 */
package byol.registry;
