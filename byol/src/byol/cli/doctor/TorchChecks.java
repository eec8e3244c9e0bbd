package byol.cli.doctor;

import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import byol.torch.runtime.Cuda;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Whether LibTorch is there, is the right one, and computes.
 *
 * @param load loads LibTorch, or throws
 */
record TorchChecks(Host host, Supplier<LibTorch.Installation> load) {

  List<Check> run() {
    List<Check> checks = new ArrayList<>();
    try {
      LibTorch.Installation installation = load.get();
      checks.add(
          Check.ok(
              "LibTorch",
              "%s in %s (from %s), needed: %s"
                  .formatted(
                      installation.version(),
                      installation.root(),
                      installation.origin(),
                      LibTorch.requiredVersion())));
      checks.add(mapped(installation));
      checks.add(
          Check.ok("shim", "ABI %s, in %s".formatted(LibTorch.abiVersion(), LibTorch.shim())));
      checks.add(openMp());
      checks.add(threads());
      checks.add(cuda());
      checks.add(computation());
    } catch (TorchException e) {
      checks.add(Check.fail("LibTorch", e.getMessage(), ""));
      if (!host.variable("LD_LIBRARY_PATH").isEmpty()) {
        checks.add(
            Check.warn(
                "in use",
                "%s, LD_LIBRARY_PATH=%s"
                    .formatted(
                        names(host.mapped("libtorch", "libc10")), host.variable("LD_LIBRARY_PATH")),
                "LD_LIBRARY_PATH beats LibTorch's own folder: try without it"));
      }
    }
    return checks;
  }

  /** LD_LIBRARY_PATH beats the paths in the libraries: see what is really in the process. */
  private Check mapped(LibTorch.Installation installation) {
    Path wanted = installation.root().resolve("lib").resolve("libtorch_cpu.so");
    List<Path> found = host.mapped("libtorch_cpu.so");
    String libraryPath = host.variable("LD_LIBRARY_PATH");
    String finding =
        names(found) + (libraryPath.isEmpty() ? "" : ", LD_LIBRARY_PATH=" + libraryPath);
    if (found.size() == 1 && isSame(found.getFirst(), wanted)) {
      return Check.ok("in use", finding);
    }
    return Check.fail(
        "in use",
        finding,
        "expected %s alone: unset LD_LIBRARY_PATH and LD_PRELOAD".formatted(wanted));
  }

  private static String names(List<Path> files) {
    return files.isEmpty()
        ? "none"
        : files.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  private static boolean isSame(Path a, Path b) {
    try {
      return Files.isSameFile(a, b);
    } catch (IOException e) {
      return false;
    }
  }

  private Check openMp() {
    List<Path> runtimes = host.mapped("libgomp", "libomp", "libiomp5");
    if (runtimes.size() <= 1) {
      return Check.ok("OpenMP", names(runtimes));
    }
    return Check.warn(
        "OpenMP",
        names(runtimes),
        "two OpenMP runtimes in one process hang or slow it: unset LD_PRELOAD and LD_LIBRARY_PATH");
  }

  private Check threads() {
    int cores = Runtime.getRuntime().availableProcessors();
    int threads = LibTorch.numThreads();
    String variable = host.variable("OMP_NUM_THREADS");
    String finding =
        "%s cores, %s threads of LibTorch (%s), OMP_NUM_THREADS %s"
            .formatted(
                cores,
                threads,
                LibTorch.cpuCapability(),
                variable.isEmpty() ? "is not set" : "= " + variable);
    if (threads > cores) {
      return Check.warn(
          "CPU", finding, "more threads than cores: unset OMP_NUM_THREADS or lower it");
    }
    if (threads < cores && !variable.isEmpty()) {
      return Check.warn("CPU", finding, "cores stay idle: unset OMP_NUM_THREADS or raise it");
    }
    return Check.ok("CPU", finding);
  }

  private Check cuda() {
    if (!Cuda.isBuilt()) {
      return Check.ok("CUDA", "not in this LibTorch: --device cpu");
    }
    int devices = Cuda.deviceCount();
    String kernels = LibTorch.cudaKernels();
    String finding =
        "built with CUDA, %s, %s"
            .formatted(
                devices == 0 ? "no device" : devices + " GPU(s): --device cuda",
                kernels.isEmpty()
                    ? "without this project's kernels"
                    : "with this project's kernels for " + kernels);
    if (devices == 0) {
      return Check.warn("CUDA", finding, "check nvidia-smi and the driver; the CPU works");
    }
    Cuda.Versions versions = Cuda.versions();
    if (versions.driverTooOld()) {
      return Check.warn(
          "CUDA",
          "%s, which the driver, for CUDA %s, is too old for: they need %s"
              .formatted(
                  finding,
                  Cuda.Versions.text(versions.driver()),
                  Cuda.Versions.text(versions.kernels())),
          "LibTorch's operators do their work, slower: update the driver, or build with an nvcc"
              + " that it is for");
    }
    return kernels.isEmpty()
        ? Check.warn("CUDA", finding, "group norm and LARS are slower: build it with nvcc")
        : Check.ok("CUDA", finding);
  }

  /** d(Σ A·B)/dA is the row sums of B. */
  private Check computation() {
    try (TensorScope _ = TensorScope.open()) {
      Tensor a = Tensor.ones(2, 3).requiresGrad_(true);
      Tensor b = Tensor.of(new float[] {1, 2, 3, 4, 5, 6}, 3, 2);
      a.matmul(b).sum().backward();
      float[] gradient = a.grad().toFloatArray();
      if (Arrays.equals(gradient, new float[] {3, 7, 11, 3, 7, 11})) {
        return Check.ok("computation", "a matrix product and its gradient are right");
      }
      return Check.fail(
          "computation",
          "the gradient of a matrix product is " + Arrays.toString(gradient),
          "this LibTorch is broken: install it again");
    }
  }
}
