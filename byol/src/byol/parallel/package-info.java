/**
 * Training in several processes: what the ranks of one training have in common. Begin with {@link
 * byol.parallel.Team}.
 */
package byol.parallel;
