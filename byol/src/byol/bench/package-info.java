/**
 * Measurements of this machine: {@link StepBench} times training steps, {@link LoaderBench} the
 * loader, {@link OperatorBench} calls of operators and {@link StartupBench} whole processes. Each
 * gives a {@link BenchReport} with medians and spread.
 */
package byol.bench;
