/**
 * Optimizers and schedules. {@link Lars}, {@link Sgd} and {@link AdamW} implement {@link
 * Optimizer}; a {@link Schedule} gives a learning rate or τ by step. {@link ParameterGroups} says
 * which parameters learn at which rate.
 */
package byol.optim;
