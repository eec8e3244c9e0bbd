/**
 * The commands {@code byol bench …}, which print what {@code byol.bench} measures. Begin with
 * {@link BenchCommand}.
 */
package byol.cli.bench;
