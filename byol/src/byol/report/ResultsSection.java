package byol.report;

import byol.eval.EvalReport;
import byol.eval.EvalResult;
import byol.report.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The table of accuracies, and in words whether training was worth it. */
final class ResultsSection {
  private ResultsSection() {}

  /** A way to measure, and where its figure stands; the figure is null where not measured. */
  private record Protocol(String name, Function<EvalResult, Double> top1) {}

  /** kNN and the linear probe, and what else was measured. */
  private static List<Protocol> protocols(EvalReport comparison) {
    List<Protocol> protocols = new ArrayList<>();
    protocols.add(new Protocol("kNN", scores -> scores.knn() == null ? null : scores.knn().top1()));
    protocols.add(
        new Protocol(
            "linear probe", scores -> scores.linear() == null ? null : scores.linear().top1()));
    for (String probe : comparison.trained().probes().keySet()) {
      protocols.add(new Protocol(probe, scores -> scores.probes().get(probe)));
    }
    return protocols;
  }

  static String html(EvalReport comparison) {
    if (comparison == null) {
      return "";
    }
    return Html.section("Results", verdict(comparison) + table(comparison) + caption(comparison));
  }

  private static String verdict(EvalReport comparison) {
    List<String> over = new ArrayList<>();
    List<String> beaten = new ArrayList<>();
    List<String> unbeaten = new ArrayList<>();
    boolean better = true;
    for (Protocol protocol : protocols(comparison)) {
      Double gain = gain(protocol, comparison.trained(), comparison.untrained());
      if (gain != null) {
        better &= gain > 0;
        over.add(points(gain) + " in " + protocol.name());
      }
      Double lead = gain(protocol, comparison.trained(), comparison.rawPixels());
      if (lead != null) {
        (lead > 0 ? beaten : unbeaten).add("%s (%s)".formatted(protocol.name(), points(lead)));
      }
    }
    StringBuilder html = new StringBuilder();
    if (!over.isEmpty()) {
      String learned =
          better
              ? "Training helped: compared with the same encoder untrained, "
              : "Training did not help throughout: compared with the same encoder untrained, ";
      html.append(sentence(learned + String.join(" and ", over) + "."));
    }
    if (!beaten.isEmpty() || !unbeaten.isEmpty()) {
      html.append(sentence(againstPixels(beaten, unbeaten)));
    }
    return html.toString();
  }

  /** Null where one of the two was not measured. */
  private static Double gain(Protocol protocol, EvalResult trained, EvalResult other) {
    Double own = protocol.top1().apply(trained);
    Double others = other == null ? null : protocol.top1().apply(other);
    return own == null || others == null ? null : Double.valueOf(own - others);
  }

  private static String sentence(String text) {
    return "<p class=\"verdict\">%s</p>\n".formatted(Html.escape(text));
  }

  private static String points(double difference) {
    return Html.format("%+.1f points", difference).replace('-', '−');
  }

  private static String againstPixels(List<String> beaten, List<String> unbeaten) {
    if (unbeaten.isEmpty()) {
      return "The trained encoder beats the raw pixels in " + String.join(" and ", beaten) + ".";
    }
    String advice =
        ". Pixels are a strong opponent where all images are small and centered; longer training"
            + " and a larger encoder close the gap.";
    return beaten.isEmpty()
        ? "The trained encoder does not beat the raw pixels yet: "
            + String.join(", ", unbeaten)
            + advice
        : "The trained encoder beats the raw pixels in "
            + String.join(" and ", beaten)
            + ", but not yet in "
            + String.join(" and ", unbeaten)
            + advice;
  }

  private static String table(EvalReport comparison) {
    StringBuilder html = new StringBuilder("<div class=\"scroll\"><table class=\"results\">\n");
    html.append("<thead><tr><th scope=\"col\">features</th>");
    List<Protocol> protocols = protocols(comparison);
    for (Protocol protocol : protocols) {
      html.append("<th scope=\"col\">%s</th>".formatted(Html.escape(protocol.name())));
    }
    html.append("<th scope=\"col\">feature std</th><th scope=\"col\">effective rank</th>");
    html.append("</tr></thead>\n<tbody>\n");
    html.append(row("trained encoder", comparison.trained(), protocols, " class=\"own\""));
    html.append(row("untrained encoder", comparison.untrained(), protocols, ""));
    html.append(row("raw pixels", comparison.rawPixels(), protocols, ""));
    return html.append("</tbody>\n</table></div>\n").toString();
  }

  private static String row(
      String name, EvalResult scores, List<Protocol> protocols, String attributes) {
    if (scores == null) {
      return "";
    }
    StringBuilder html =
        new StringBuilder("<tr%s><th scope=\"row\">%s</th>".formatted(attributes, name));
    for (Protocol protocol : protocols) {
      Double top1 = protocol.top1().apply(scores);
      html.append("<td>%s</td>".formatted(top1 == null ? "–" : Html.format("%.1f %%", top1)));
    }
    html.append(
        Html.format(
            "<td>%.2f</td><td>%.1f of %d</td></tr>\n",
            scores.collapse().featureStd(), scores.collapse().effectiveRank(), scores.features()));
    return html.toString();
  }

  private static String caption(EvalReport comparison) {
    EvalResult trained = comparison.trained();
    StringBuilder text = new StringBuilder();
    text.append(
        Html.format(
            "Share of the %,d test images of %s that are given the right class, by a classifier"
                + " that sees nothing but the frozen features of %,d labeled training images.",
            comparison.testImages(), comparison.dataset(), comparison.trainImages()));
    if (trained.knn() != null) {
      text.append(
          Html.format(" kNN: the %d most similar training images vote.", trained.knn().k()));
    }
    if (trained.linear() != null) {
      text.append(
          Html.format(
              " Linear probe: a softmax regression, %d epochs of SGD; base learning rate %s, chosen"
                  + " on held-out training images%s.",
              trained.linear().epochs(),
              trained.linear().baseLearningRate(),
              trained.linear().atEdge()
                  ? " as the last that may be tried, so that a better one may lie beyond"
                  : ""));
    }
    text.append(
        Html.format(
            " With this many test images, differences below %.1f points may be chance.",
            chance(comparison)));
    return Html.paragraph(text.toString()).replace("<p>", "<p class=\"caption\">");
  }

  /** 1.96 standard errors of the difference of two proportions of the worst case, 1/2. */
  private static double chance(EvalReport comparison) {
    return 196 * Math.sqrt(2 * 0.25 / comparison.testImages());
  }
}
