/**
 * Gets data sets from their origins: {@link Origin} says where each is, {@link Download} brings a
 * file, {@link OriginFetch} checks and unpacks it.
 */
package byol.data.fetch;
