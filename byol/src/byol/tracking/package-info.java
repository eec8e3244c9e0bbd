/**
 * Runs told to a tracking server: {@link byol.tracking.RunSender} sends what a run's folder has and
 * the server lacks, {@link byol.tracking.Following} does so while it trains. Reads the folder
 * alone, so that it is nothing to the training whether it works.
 */
package byol.tracking;
