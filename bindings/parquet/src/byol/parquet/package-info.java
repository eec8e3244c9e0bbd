/** Features as Apache Parquet, by parquet-java without Hadoop (parquet-floor). */
package byol.parquet;
