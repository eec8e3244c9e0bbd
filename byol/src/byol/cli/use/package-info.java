/**
 * The commands that use what was trained: embed, search, duplicates, finetune, predict. What they
 * do is in {@link byol.command.use}.
 */
package byol.cli.use;
