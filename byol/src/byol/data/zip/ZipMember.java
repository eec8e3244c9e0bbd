package byol.data.zip;

/**
 * A file in an archive.
 *
 * @param name its path in the archive, with {@code /} between names
 * @param header where its header begins, in bytes from the start of the archive
 * @param length of its bytes in the archive
 * @param size of its content
 * @param method by which it is compressed; {@link #STORED}, {@link #DEFLATED} or another
 * @param encrypted whether it needs a password
 */
record ZipMember(String name, long header, long length, long size, int method, boolean encrypted) {

  static final int STORED = 0;
  static final int DEFLATED = 8;
}
