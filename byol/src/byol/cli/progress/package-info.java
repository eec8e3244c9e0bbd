/**
 * What a user sees while something runs: {@link ProgressLine} for trainings, {@link TaskProgress}
 * for long looks at files. {@link Interruption} turns Ctrl-C and signals into a clean end, and
 * {@link LearningAdvice} says which options may help a run that does not learn.
 */
package byol.cli.progress;
