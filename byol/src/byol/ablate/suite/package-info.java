/**
 * Experiments as data. {@link Suite} is a list of systems that differ in a few settings, read from
 * JSON by {@link SuiteReader}; {@link Suites} finds those that come with the project.
 */
package byol.ablate.suite;
