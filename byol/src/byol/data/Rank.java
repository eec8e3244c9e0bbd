package byol.data;

/**
 * Which of several processes that train together this one is.
 *
 * <p>A {@code TwoViewLoader} cuts each batch of the whole, {@code worldSize * B} images, into equal
 * parts, one a rank, from one order that all ranks draw from the seed and the epoch. So each image
 * belongs to one rank in an epoch, all ranks have equally many batches, and w ranks with batches of
 * B see what one process with batches of w·B sees. The images that do not fill a last whole batch,
 * fewer than w·B and others in each epoch, are dropped.
 *
 * @param rank from 0
 * @param worldSize how many there are
 */
public record Rank(int rank, int worldSize) {

  /** One process alone. */
  public static final Rank SINGLE = new Rank(0, 1);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if {@code worldSize} is not positive or there is no such rank
   */
  public Rank {
    Checks.positive("the world size", worldSize);
    if (rank < 0 || rank >= worldSize) {
      throw new IllegalArgumentException(
          "of %s ranks there is none with the number %s; they count from 0"
              .formatted(worldSize, rank));
    }
  }
}
