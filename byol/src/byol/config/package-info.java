/**
 * The settings of a run. {@link RunConfig} and the records in it hold all of them, and {@link
 * Setting} at a component is the one place where a setting is declared: its default, its range, its
 * help, its option and its JSON key. {@link Settings} is what a user says, which may be a part of
 * them.
 */
package byol.config;
