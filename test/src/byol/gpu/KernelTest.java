package byol.gpu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * A {@link GpuTest} of operators that have CUDA kernels of this project. It also runs on a shim
 * that emulates those on the processor ({@code native/build.sh emulated}).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@Tag("gpu")
@EnabledIf(
    value = "byol.gpu.Gpu#canRunKernels",
    disabledReason = "no CUDA device, and no shim that emulates one")
public @interface KernelTest {}
