package byol.torch.distributed;

import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** One rank: {@code RANK SIZE STORE TASK [TIMEOUT-MILLIS]}; the store is a file, or a port. */
final class GroupProgram {
  private GroupProgram() {}

  public static void main(String[] args) {
    int rank = Integer.parseInt(args[0]);
    Duration timeout = Duration.ofMillis(args.length > 4 ? Long.parseLong(args[4]) : 60_000);
    Member self = Member.of(rank, Integer.parseInt(args[1])).within(timeout);
    int status = 0;
    try (var _ = TensorScope.open();
        Store store = store(args[2], rank, timeout)) {
      if (args[3].equals("facts")) {
        self = self.with("settings", "of " + rank);
      }
      try (ProcessGroup group = ProcessGroup.join(store, self)) {
        run(group, args[3]);
      }
    } catch (DistributedException e) {
      System.out.println(
          e.getClass().getSimpleName() + " " + e.rank() + " " + e.peers() + " " + e.getMessage());
      status = 3;
    }
    System.out.flush();
    System.exit(status);
  }

  private static Store store(String place, int rank, Duration timeout) {
    if (!place.matches("\\d+")) {
      return Store.file(Path.of(place), timeout);
    }
    int port = Integer.parseInt(place);
    return rank == 0
        ? Store.serve(Member.LOOPBACK, port, Member.LOOPBACK, timeout)
        : Store.connect(Member.LOOPBACK, port, timeout);
  }

  private static void run(ProcessGroup group, String task) {
    switch (task) {
      case "collectives" -> collectives(group);
      case "gradients" -> gradients(group, Device.CPU);
      case "gradients on GPUs" -> gradients(group, Device.cuda(group.rank()));
      case "sizes" -> reduce(group, Tensor.zeros(group.rank() == 0 ? 1000 : 2000));
      case "shapes" ->
          reduce(group, group.rank() == 0 ? Tensor.zeros(10, 20) : Tensor.zeros(20, 10));
      case "layouts" ->
          reduce(group, group.rank() == 0 ? Tensor.zeros(10, 20) : Tensor.zeros(20, 10).t());
      case "types" ->
          reduce(
              group,
              Tensor.full(1, group.rank() == 0 ? DType.FLOAT32 : DType.INT32, Device.CPU, 1000));
      case "roots" -> group.broadcast(Tensor.zeros(3), group.rank()).await();
      case "calls" -> {
        if (group.rank() == 0) {
          reduce(group, Tensor.zeros(3));
        } else {
          group.barrier().await();
        }
      }
      case "parameters" ->
          group.gradients(
              List.of(Tensor.zeros(3 + group.rank()).requiresGrad_(true)), 1 << 20, 25 << 20);
      case "late" -> late(group);
      case "forever" -> forever(group);
      case "interrupt" -> interrupt(group);
      case "turns" -> turns(group);
      case "facts", "meet" -> {}
      default -> throw new IllegalArgumentException(task);
    }
  }

  private static void reduce(ProcessGroup group, Tensor tensor) {
    group.allReduce(tensor, Reduction.SUM).await();
  }

  private static void collectives(ProcessGroup group) {
    float rank = group.rank();
    Tensor sum = Tensor.of(new float[] {rank, 1, 2 * rank});
    reduce(group, sum);
    Tensor most = Tensor.of(new long[] {group.rank(), -group.rank()});
    group.allReduce(most, Reduction.MAX).await();
    Tensor least = Tensor.of(new long[] {group.rank(), -group.rank()});
    Work work = group.allReduce(least, Reduction.MIN);
    while (!work.await(Duration.ofMillis(50))) {
      Thread.onSpinWait();
    }
    Tensor of1 = Tensor.of(new float[] {rank, rank});
    group.broadcast(of1, 1).await();
    Tensor all = group.allGather(Tensor.of(new float[] {rank, 10 + rank}));
    Tensor views = group.allGather(Tensor.arange(0, 6).reshape(2, 3).add(6L * group.rank()).t());
    group.agree("the digest", "same");
    group.barrier().await();
    System.out.println(
        String.join(
            " ",
            Arrays.toString(sum.toFloatArray()),
            Arrays.toString(most.toLongArray()),
            Arrays.toString(least.toLongArray()),
            Arrays.toString(of1.toFloatArray()),
            Arrays.toString(all.shape()),
            Arrays.toString(all.toFloatArray()),
            Arrays.toString(views.toLongArray())));
  }

  /** Of loss {@code sum(w² x)}: with respect to w the mean over the ranks of {@code 2 w x}. */
  private static void gradients(ProcessGroup group, Device device) {
    Tensor first = Tensor.of(new float[] {1, 2, 3}).to(device).requiresGrad_(true);
    Tensor second = Tensor.of(new float[] {4, 5}).to(device).requiresGrad_(true);
    Tensor unused = Tensor.of(new float[] {6}).to(device).requiresGrad_(true);
    Tensor atOneRank = Tensor.of(new float[] {7}).to(device).requiresGrad_(true);
    long before = TensorScope.liveTensors();
    try (GradientBuckets buckets =
        group.gradients(List.of(first, second, unused, atOneRank), 4, 12)) {
      System.out.print(buckets.count() + " buckets");
      for (int step = 0; step < 3; step++) {
        for (Tensor parameter : List.of(first, second, atOneRank)) {
          Tensor.clearGrads(List.of(parameter));
        }
        for (int pass = 0; pass < 2; pass++) {
          if (pass == 1) {
            buckets.begin();
          }
          try (var _ = TensorScope.open()) {
            double x = 1 + group.rank() + pass;
            Tensor loss = first.mul(first).sum().add(second.mul(second).sum()).mul(x);
            if (group.rank() == 0) {
              loss = loss.add(atOneRank.sum().mul(x));
            }
            loss.backward();
          }
        }
        buckets.end();
        try (var _ = TensorScope.open()) {
          System.out.print(
              " "
                  + Arrays.toString(first.grad().toFloatArray())
                  + Arrays.toString(second.grad().toFloatArray())
                  + unused.hasGrad()
                  + Arrays.toString(atOneRank.grad().toFloatArray()));
        }
      }
    }
    group.barrier().await();
    System.out.println(" " + (TensorScope.liveTensors() - before));
  }

  /** Rank 1 stays away; the others notice. */
  private static void late(ProcessGroup group) {
    if (group.rank() == 1) {
      try {
        Thread.sleep(10_000);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return;
    }
    reduce(group, Tensor.zeros(3));
  }

  private static void forever(ProcessGroup group) {
    Tensor tensor = Tensor.zeros(100_000);
    for (int i = 0; ; i++) {
      reduce(group, tensor);
      if (i == 20) {
        System.out.println("under way");
        System.out.flush();
      }
    }
  }

  /** What is waited for in short turns ends in one of them, or between two. */
  private static void turns(ProcessGroup group) {
    Tensor tensor = Tensor.zeros(1_000_000);
    for (int i = 0; i < 200; i++) {
      Work work = group.allReduce(tensor, Reduction.SUM);
      while (!work.await(Duration.ofMillis(1))) {
        Thread.onSpinWait();
      }
    }
    System.out.println("done");
  }

  private static void interrupt(ProcessGroup group) {
    if (group.rank() == 1) {
      Thread main = Thread.currentThread();
      Thread.ofPlatform()
          .daemon()
          .start(
              () -> {
                try {
                  Thread.sleep(1000);
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
                main.interrupt();
              });
      reduce(group, Tensor.zeros(3));
    } else {
      late0();
    }
  }

  private static void late0() {
    try {
      Thread.sleep(10_000);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
