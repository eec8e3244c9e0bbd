package byol.eval.probe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Minimizes a smooth function by limited-memory BFGS (Nocedal and Wright, "Numerical Optimization",
 * algorithms 7.4 and 7.5). The step is found by bisection for the weak Wolfe conditions (Lewis and
 * Overton, "Nonsmooth optimization via quasi-Newton methods", 2013, algorithm 2.6), which keep the
 * approximate Hessian positive definite. The function is evaluated on whatever is fast for it; what
 * L-BFGS itself does with the few thousand variables of a classifier is little, and in double.
 *
 * @param history updates that are remembered
 * @param iterations at most
 * @param tolerance it ends when no element of the gradient is larger
 * @param rounding what is known of the function's values, as a part of them: a step may go up by so
 *     much, because close to the minimum a sum in float32 no longer shows the way down when its
 *     gradient still does (Hager and Zhang, "A new conjugate gradient method", 2005, section 4)
 */
record Lbfgs(int history, int iterations, double tolerance, double rounding) {
  private static final double SUFFICIENT_DECREASE = 1e-4;
  private static final double CURVATURE = 0.9;
  private static final int TRIALS = 25;

  /** A function of many variables. */
  @FunctionalInterface
  interface Objective {
    /**
     * The value at x.
     *
     * @param gradient is overwritten with the gradient at x
     */
    double at(double[] x, double[] gradient);
  }

  /**
   * Where it ended.
   *
   * @param x the best point found
   * @param value of the function there
   * @param iterations done
   * @param converged whether the gradient is within the tolerance; otherwise iterations ran out, or
   *     rounding left no way down
   */
  record Minimum(double[] x, double value, int iterations, boolean converged) {}

  /** The change of x and of the gradient in one iteration, and {@code 1 / sᵀy}. */
  private record Update(double[] s, double[] y, double rho) {}

  /** A point, the value and the gradient there. */
  private record Point(double[] x, double value, double[] gradient) {
    static Point at(Objective objective, double[] x) {
      double[] gradient = new double[x.length];
      double value = objective.at(x, gradient);
      return new Point(x, value, gradient);
    }
  }

  /**
   * Descends from a point.
   *
   * @throws IllegalArgumentException if the function is not finite there
   */
  Minimum minimize(Objective objective, double[] start) {
    Point point = Point.at(objective, start.clone());
    if (!Double.isFinite(point.value())) {
      throw new IllegalArgumentException(
          "the function to minimize is " + point.value() + " at the start");
    }
    Deque<Update> updates = new ArrayDeque<>();
    int done = 0;
    while (done < iterations && largest(point.gradient()) > tolerance) {
      double[] direction = direction(point.gradient(), updates);
      // The first step has no scale yet: one of length 1.
      double firstStep = updates.isEmpty() ? 1 / Math.max(1, norm(point.gradient())) : 1;
      Point next = search(objective, point, direction, firstStep);
      if (next == null) {
        break;
      }
      remember(updates, point, next);
      point = next;
      done++;
    }
    return new Minimum(point.x(), point.value(), done, largest(point.gradient()) <= tolerance);
  }

  /** The two loops: minus the approximate inverse Hessian times the gradient. */
  private static double[] direction(double[] gradient, Deque<Update> updates) {
    double[] q = gradient.clone();
    double[] alpha = new double[updates.size()];
    int i = updates.size();
    for (Iterator<Update> newest = updates.descendingIterator(); newest.hasNext(); ) {
      Update update = newest.next();
      alpha[--i] = update.rho() * dot(update.s(), q);
      add(q, update.y(), -alpha[i]);
    }
    double scale = updates.isEmpty() ? 1 : scale(updates.getLast());
    for (int j = 0; j < q.length; j++) {
      q[j] *= -scale;
    }
    for (Update update : updates) {
      double beta = -update.rho() * dot(update.y(), q);
      add(q, update.s(), -(alpha[i++] - beta));
    }
    return q;
  }

  private static double scale(Update last) {
    return 1 / (last.rho() * dot(last.y(), last.y()));
  }

  /** The first point found along a direction that meets both conditions; null if there is none. */
  private Point search(Objective objective, Point from, double[] direction, double step) {
    double slope = dot(from.gradient(), direction);
    double ceiling = from.value() + rounding * Math.abs(from.value());
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    double t = step;
    for (int trial = 0; trial < TRIALS; trial++) {
      double[] x = from.x().clone();
      add(x, direction, t);
      Point point = Point.at(objective, x);
      if (!(point.value() <= ceiling + SUFFICIENT_DECREASE * t * slope)) {
        high = t;
      } else if (dot(point.gradient(), direction) < CURVATURE * slope) {
        low = t;
      } else {
        return point;
      }
      t = Double.isInfinite(high) ? 2 * low : (low + high) / 2;
    }
    return null;
  }

  private void remember(Deque<Update> updates, Point from, Point to) {
    double[] s = to.x().clone();
    add(s, from.x(), -1);
    double[] y = to.gradient().clone();
    add(y, from.gradient(), -1);
    double curvature = dot(s, y);
    if (curvature > 0) {
      updates.addLast(new Update(s, y, 1 / curvature));
      if (updates.size() > history) {
        updates.removeFirst();
      }
    }
  }

  private static void add(double[] to, double[] values, double factor) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * values[i];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double norm(double[] values) {
    return Math.sqrt(dot(values, values));
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
