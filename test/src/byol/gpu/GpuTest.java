package byol.gpu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * A test that needs an NVIDIA GPU; skipped, and counted as skipped, where there is none. See {@link
 * KernelTest} for those that emulation can run as well.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@Tag("gpu")
@EnabledIf(value = "byol.gpu.Gpu#isThere", disabledReason = "no CUDA device")
public @interface GpuTest {}
