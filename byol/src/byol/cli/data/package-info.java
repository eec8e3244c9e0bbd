/**
 * The commands {@code byol data …}. Begin with {@link DataCommand}; {@link InspectionTable} prints
 * what {@code byol.command} finds.
 */
package byol.cli.data;
