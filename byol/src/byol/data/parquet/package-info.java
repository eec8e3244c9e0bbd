/**
 * Images in Parquet files, as Hugging Face data sets keep them. {@link ParquetImages} is the data
 * set; the format itself is read by what {@link ParquetReader} finds.
 */
package byol.data.parquet;
