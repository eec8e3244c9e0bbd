/**
 * Where the time of a training step goes. {@link Profiler} measures some steps and gives a {@link
 * StepProfile}; {@link Trace} writes what the threads did for chrome://tracing.
 */
package byol.profile;
