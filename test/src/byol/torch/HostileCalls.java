package byol.torch;

import byol.Byol;
import byol.SimClr;
import byol.SimSiam;
import byol.eval.Knn;
import byol.eval.features.AlignmentUniformity;
import byol.eval.features.CollapseStats;
import byol.eval.features.Features;
import byol.eval.features.RawPixels;
import byol.eval.probe.LinearProbe;
import byol.eval.probe.LogisticRegression;
import byol.eval.probe.OnlineProbe;
import byol.imaging.ImageKernels;
import byol.model.Network;
import byol.model.Predictor;
import byol.model.Projector;
import byol.model.ResNet;
import byol.model.SiameseProjector;
import byol.nn.AdaptiveAvgPool2d;
import byol.nn.Buffer;
import byol.nn.Conv2d;
import byol.nn.Identity;
import byol.nn.Init;
import byol.nn.Linear;
import byol.nn.MaxPool2d;
import byol.nn.NormLayer;
import byol.nn.Parameter;
import byol.nn.ReLU;
import byol.nn.Sequential;
import byol.nn.layer.AvgPool2d;
import byol.nn.layer.Dropout;
import byol.nn.layer.Embedding;
import byol.nn.layer.Flatten;
import byol.nn.layer.GELU;
import byol.nn.layer.LayerNorm;
import byol.nn.layer.MultiheadAttention;
import byol.nn.layer.RMSNorm;
import byol.nn.layer.SiLU;
import byol.nn.layer.Upsample;
import byol.nn.norm.BatchNorm1d;
import byol.nn.norm.BatchNorm2d;
import byol.nn.norm.ChannelAffine;
import byol.nn.norm.FusedKernels;
import byol.nn.norm.GroupNorm;
import byol.nn.norm.WSConv2d;
import byol.nn.norm.WSLinear;
import byol.optim.AdamW;
import byol.optim.GradScaler;
import byol.optim.GradientClipping;
import byol.optim.Lars;
import byol.optim.Sgd;
import byol.torch.arrays.JavaArrays;
import byol.torch.autograd.GradientCheck;
import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import byol.torch.runtime.AnomalyMode;
import byol.torch.runtime.Autocast;
import byol.torch.runtime.CallMeter;
import byol.torch.runtime.Cuda;
import byol.torch.runtime.CudaGraph;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.EnableGrad;
import byol.torch.runtime.HostMemory;
import byol.torch.runtime.InferenceMode;
import byol.torch.runtime.NoGrad;
import byol.torch.safetensors.Safetensors;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/**
 * Calls every public method of the bindings, and of layers, networks, methods, optimizers and
 * evaluations, with arguments that it may not expect, on several threads that use each other's
 * objects. Whatever comes of it, the process lives on, what is refused is refused by one of Java's
 * exceptions, and no tensor is left.
 *
 * <pre>{@code HostileCalls SEED MINUTES [THREADS, 4]}</pre>
 *
 * With one thread the same seed makes the same calls.
 */
final class HostileCalls {
  private static final List<Class<?>> CLASSES =
      List.of(
          AdamW.class,
          AdaptiveAvgPool2d.class,
          AlignmentUniformity.class,
          AnomalyMode.class,
          Autocast.class,
          Autograd.class,
          AvgPool2d.class,
          BatchNorm1d.class,
          BatchNorm2d.class,
          Buffer.class,
          Byol.class,
          CallMeter.class,
          ChannelAffine.class,
          CollapseStats.class,
          Conv2d.class,
          Cuda.class,
          CudaGraph.class,
          DType.class,
          Device.class,
          Dropout.class,
          Embedding.class,
          EnableGrad.class,
          Features.class,
          Fft.class,
          Flatten.class,
          Foreach.class,
          Functional.class,
          FusedKernels.class,
          GELU.class,
          Generator.class,
          GradScaler.class,
          GradientCheck.class,
          GradientClipping.class,
          GroupNorm.class,
          HostMemory.class,
          Identity.class,
          ImageKernels.class,
          Index.class,
          InferenceMode.class,
          Init.class,
          JavaArrays.class,
          Knn.class,
          Lars.class,
          LayerNorm.class,
          LibTorch.class,
          Linalg.class,
          Linear.class,
          LinearProbe.class,
          LogisticRegression.class,
          MaxPool2d.class,
          MultiheadAttention.class,
          Network.class,
          Nn.class,
          NoGrad.class,
          NormLayer.class,
          OnlineProbe.class,
          Ops.class,
          Out.class,
          Parameter.class,
          Predictor.class,
          Projector.class,
          RMSNorm.class,
          Random.class,
          RawPixels.class,
          ReLU.class,
          ResNet.class,
          Safetensors.class,
          Sequential.class,
          Sgd.class,
          SiLU.class,
          SiameseProjector.class,
          SimClr.class,
          SimSiam.class,
          Special.class,
          Tensor.class,
          TensorScope.class,
          Torch.class,
          Upload.class,
          Upsample.class,
          WSConv2d.class,
          WSLinear.class);

  /**
   * Hundreds of threads, output of every call that follows, files of any name, and all choices of
   * three of a thousand elements help nobody.
   */
  private static final Set<String> LEFT_OUT =
      Set.of("setNumThreads", "enable", "main", "combinations", "fromFile");

  private static final Set<Class<?>> REFUSALS =
      Set.of(
          NullPointerException.class,
          IllegalArgumentException.class,
          IllegalStateException.class,
          IndexOutOfBoundsException.class,
          ArrayIndexOutOfBoundsException.class,
          ArithmeticException.class,
          NegativeArraySizeException.class,
          java.io.UncheckedIOException.class,
          java.nio.file.InvalidPathException.class,
          UnsupportedOperationException.class,
          WrongThreadException.class);

  private static final int CALLS_OF_A_ROUND = 40;
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  private final RandomGenerator random;
  private final Path folder;
  private final List<Executable> executables = new ArrayList<>();
  private final TreeMap<String, Integer> refusals = new TreeMap<>();
  private long calls;
  private final LastCalls last;
  private volatile HostileCall underWay;

  private HostileCalls(long seed, Path folder, LastCalls last) {
    this.last = last;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    this.folder = folder;
    for (Class<?> type : CLASSES) {
      Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getConstructors()))
          .filter(e -> e.getDeclaringClass().getName().startsWith("byol."))
          .filter(e -> !e.isSynthetic() && !LEFT_OUT.contains(e.getName()))
          .filter(e -> e instanceof Method || !Modifier.isAbstract(type.getModifiers()))
          .sorted(Comparator.comparing(Executable::toGenericString))
          .forEach(executables::add);
    }
  }

  public static void main(String[] arguments) throws IOException {
    long minutes = Long.parseLong(arguments[1]);
    long end = System.nanoTime() + minutes * 60_000_000_000L;
    long first = Long.parseLong(arguments[0]);
    int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
    for (long seed = first; System.nanoTime() < end; seed++) {
      String told = run(seed, threads, 1000 / threads);
      long all = 1000L * CALLS_OF_A_ROUND * (seed - first + 1);
      System.out.printf("seed %d: %s; %d in all%n", seed, told, all);
    }
  }

  /**
   * Makes calls. Those of each thread that came last are in {@code hostile-calls-*} of the folder
   * for temporary files.
   *
   * @param rounds that each thread does, each of some calls in a scope of its own
   * @return how many calls were refused, by what
   * @throws AssertionError if a call fails in another way or does not end, or tensors are left
   */
  static String run(long seed, int threads, int rounds) throws IOException {
    Path folder = Files.createTempDirectory("hostile-");
    try {
      long before = TensorScope.liveTensors();
      List<HostileCalls> all = new ArrayList<>();
      List<CompletableFuture<Void>> ends = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        LastCalls last = new LastCalls(TEMPORARY.resolve("hostile-calls-" + i));
        HostileCalls calls = new HostileCalls(seed * threads + i, folder, last);
        all.add(calls);
        ends.add(CompletableFuture.runAsync(() -> calls.rounds(rounds), HostileCalls::onOwnThread));
      }
      awaitAll(ends, all);
      long count = 0;
      TreeMap<String, Integer> refusals = new TreeMap<>();
      for (HostileCalls one : all) {
        count += one.calls;
        one.refusals.forEach((name, times) -> refusals.merge(name, times, Integer::sum));
      }
      if (TensorScope.liveTensors() != before) {
        throw new AssertionError(TensorScope.liveTensors() - before + " tensors are left");
      }
      return count + " calls, of these refused: " + refusals;
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void awaitAll(List<CompletableFuture<Void>> ends, List<HostileCalls> all) {
    CompletableFuture<Void> end = CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new));
    while (true) {
      try {
        end.get(1, TimeUnit.SECONDS);
        return;
      } catch (TimeoutException _) {
        all.stream()
            .map(calls -> calls.underWay)
            .filter(Objects::nonNull)
            .forEach(HostileCall::check);
      } catch (ExecutionException | InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static void onOwnThread(Runnable work) {
    Thread.ofPlatform().daemon().start(work);
  }

  private void rounds(int count) {
    for (int i = 0; i < count; i++) {
      try (TensorScope _ = TensorScope.open();
          TensorScope scope = TensorScope.open();
          HostileObjects objects = new HostileObjects(random, folder, scope)) {
        for (int k = 0; k < CALLS_OF_A_ROUND; k++) {
          call(executables.get(random.nextInt(executables.size())), objects);
        }
      }
      try (TensorScope _ = TensorScope.open()) {
        Tensor x = Tensor.ones(1, 1);
        if (!NoGrad.gradEnabled() || x.matmul(x).dtype() != DType.FLOAT32) {
          throw new AssertionError("a mode stays on");
        }
      }
    }
  }

  private void call(Executable executable, HostileObjects objects) {
    calls++;
    Object[] arguments = {};
    try {
      arguments = Arrays.stream(executable.getGenericParameterTypes()).map(objects::of).toArray();
      if (executable instanceof Constructor<?> constructor) {
        begin(constructor, null, arguments);
        objects.keep(constructor.newInstance(arguments));
      } else if (executable instanceof Method method) {
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        Object receiver = isStatic ? null : objects.of(method.getDeclaringClass());
        begin(method, receiver, arguments);
        if (isStatic || receiver != null) {
          objects.keep(method.invoke(receiver, arguments));
        }
      }
    } catch (InvocationTargetException e) {
      refused(executable, arguments, e.getCause());
    } catch (RuntimeException e) {
      refused(executable, arguments, e); // of the making of arguments
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    } finally {
      underWay = null;
    }
  }

  private void begin(Executable executable, Object receiver, Object[] arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = receiver;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    underWay = new HostileCall(executable, all, System.nanoTime());
    last.add(underWay.toString());
  }

  private void refused(Executable executable, Object[] arguments, Throwable thrown) {
    boolean expected = thrown instanceof TorchException || REFUSALS.contains(thrown.getClass());
    if (!expected) {
      throw new AssertionError(executable + " of " + Arrays.toString(arguments), thrown);
    }
    refusals.merge(thrown.getClass().getSimpleName(), 1, Integer::sum);
  }
}
