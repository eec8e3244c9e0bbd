/**
 * Comparison of systems. {@link Planner} turns a suite into a {@link Plan} of runs, {@link
 * Ablation} trains and measures them one after another, and {@link ResultsTable} shows what came
 * out. {@link Halving} drops the worse systems early.
 */
package byol.ablate;
