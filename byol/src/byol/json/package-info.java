/**
 * JSON for records. {@link Json} reads and writes a record with its keys in snake_case, and refuses
 * a key that the record does not have by its name.
 */
package byol.json;
