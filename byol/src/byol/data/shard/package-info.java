/**
 * Images in tar archives, in the convention of WebDataset. Begin with {@link TarShards} to read
 * them and with {@link ShardPacker} to write them.
 */
package byol.data.shard;
