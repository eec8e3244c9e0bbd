package byol.config;

/**
 * How long the run is, and what changes on the way.
 *
 * @param steps of the optimizer in all
 * @param warmupSteps steps of linear warm-up of the learning rate
 * @param accumulate forward passes in one step of the optimizer
 * @param tau τ_base of the moving average
 * @param tauFinal τ at the end: 1 in the paper; with 0 at both ends the target is the online
 *     network
 */
public record ScheduleConfig(
    @Setting(help = "Steps of the optimizer, instead of {epochs}.", changeable = true)
        @Range(min = 1, max = 1e12)
        long steps,
    @Setting(help = "Steps of linear warm-up, instead of {warmup_epochs}.")
        @Range(min = 0, max = 1e12)
        long warmupSteps,
    @Setting(byDefault = "1", help = "Forward passes in one step of the optimizer.")
        @Range(min = 1, max = Integer.MAX_VALUE)
        int accumulate,
    @Setting(help = "Moving-average rate at the start (default: by epochs).")
        @Range(min = 0, max = 1)
        double tau,
    @Setting(
            byDefault = "1",
            help =
                "Moving-average rate at the end. With {tau} 0 {tau_final} 0 the target is the"
                    + " online network; with {tau} 1 it stays as it was.")
        @Range(min = 0, max = 1)
        double tauFinal) {}
