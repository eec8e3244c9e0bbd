/**
 * Commands in several processes: a launcher for those of one machine, and what one of them does
 * before the command's own work. Begin with {@link byol.cli.ranks.RankedCommand}.
 */
package byol.cli.ranks;
