package byol.shell;

import byol.text.Spelling;
import byol.torch.Fft;
import byol.torch.Functional;
import byol.torch.Linalg;
import byol.torch.Nn;
import byol.torch.Special;
import byol.torch.Tensor;
import byol.torch.Torch;
import byol.torch.schema.Schemas;
import java.io.IOException;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a name. */
final class Help {
  private static final int MOST_FORMS = 12;
  private static final int MOST_METHODS = 24;

  /** Where operators are, the likeliest first. */
  private static final List<Class<?>> AREAS =
      List.of(
          Tensor.class,
          Functional.class,
          Torch.class,
          Nn.class,
          Linalg.class,
          Fft.class,
          Special.class);

  /** What PyTorch's users know by another name, or as something else than a method of a tensor. */
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("manualseed", "Random.manualSeed(0)"),
          Map.entry("numpy", "array(x, float[][].class), x.toFloatArray(); Npy.write(file, x)"),
          Map.entry("tolist", "array(x, float[][].class), x.toLongArray()"),
          Map.entry("cpu", "x.to(Device.CPU)"),
          Map.entry("cuda", "x.to(Device.cuda(0))"),
          Map.entry("half", "x.to(DType.FLOAT16)"),
          Map.entry("float", "x.to(DType.FLOAT32)"),
          Map.entry("double", "x.to(DType.FLOAT64)"),
          Map.entry("long", "x.to(DType.INT64)"),
          Map.entry("int", "x.to(DType.INT32)"),
          Map.entry("bool", "x.to(DType.BOOL)"),
          Map.entry("type", "x.to(DType.FLOAT64), x.dtype()"),
          Map.entry("ndim", "x.dim()"),
          Map.entry("nograd", "try (var n = NoGrad.open()) { … }"),
          Map.entry("unique", "x.flatten().sort().values().uniqueConsecutive()"),
          Map.entry("getitem", "x.get(0), x.get(\"1:, ...\"), x.get(mask); x.set(value, 0)"),
          Map.entry("module", "a class that extends Layer"),
          Map.entry("save", "new Safetensors(model.stateDict(), Map.of()).write(file)"),
          Map.entry("load", "Safetensors.read(file), Script.load(file, Device.CPU)"));

  private Help() {}

  static String overview() {
    return """
    help("conv2d")        an operator, a method or a class: forms, comment, schema
    Ops.search("svd")     operators with a word in their names
    show(x)               images: a tensor, an Image, a list of them, a data set
    save(x, "x.png")      the same as a file
    plot(x)               a curve: numbers, a tensor, a run
    watch()               shows a training: Trainer.of(config, run, images, watch()).run()
    model.summary(x)      a network with the shapes that it makes of x
    Runs.open("runs/a")   a run: its encoder(), config(), metrics(), images(split)
    pictures("sixel")     how a terminal shows pictures: kitty, iterm2, sixel, blocks, file\
    """;
  }

  static String on(String name) {
    String wanted = plain(name);
    boolean inPlace = name.strip().endsWith("_");
    List<String> parts = new ArrayList<>();
    for (Class<?> area : AREAS) {
      parts.addAll(methods(area, wanted, inPlace));
    }
    for (Class<?> type : classes()) {
      if (plain(type.getSimpleName()).equals(wanted)) {
        parts.add(describe(type));
      }
    }
    if (parts.isEmpty() && ELSEWHERE.containsKey(wanted)) {
      parts.add("in Java: " + ELSEWHERE.get(wanted));
    }
    List<String> schemas = Schemas.overloads(name.strip());
    if (!schemas.isEmpty()) {
      Stream<String> shown = schemas.stream().filter(schema -> !Schemas.writesIntoGiven(schema));
      parts.add("Schemas\n" + lines(shown, MOST_FORMS));
    }
    return parts.isEmpty() ? "nothing here is called " + name + hint(name) : joined(parts);
  }

  private static String joined(List<String> parts) {
    return String.join("\n\n", parts);
  }

  /** What makes {@code max_pool2d} and {@code maxPool2d} one name. */
  private static String plain(String name) {
    return name.strip().replaceFirst("^aten::", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** A part with the forms of the methods of that name in a class, if it has any. */
  private static List<String> methods(Class<?> area, String wanted, boolean inPlace) {
    List<Method> found =
        Arrays.stream(area.getMethods())
            .filter(method -> named(area, method.getName(), wanted))
            .filter(method -> method.getName().endsWith("_") == inPlace)
            .filter(method -> !method.isBridge() && method.getDeclaringClass() != Object.class)
            .sorted((a, b) -> Integer.compare(a.getParameterCount(), b.getParameterCount()))
            .toList();
    if (found.isEmpty()) {
      return List.of();
    }
    Stream<String> forms = found.stream().map(method -> form(area, method)).distinct();
    Optional<String> comment =
        found.reversed().stream()
            .map(method -> SourceText.of(method.getDeclaringClass(), method.getName()))
            .flatMap(Optional::stream)
            .findFirst();
    return List.of(
        area.getSimpleName()
            + "\n"
            + lines(forms, MOST_FORMS)
            + comment.map(text -> "\n\n" + SourceText.indented(text)).orElse(""));
  }

  /** {@code svd} of Linalg is called linalg_svd as an operator. */
  private static boolean named(Class<?> area, String method, String wanted) {
    String name = plain(method);
    return name.equals(wanted) || (plain(area.getSimpleName()) + name).equals(wanted);
  }

  private static String form(Class<?> area, Method method) {
    String before = Modifier.isStatic(method.getModifiers()) ? area.getSimpleName() + "." : "";
    return "%s %s%s(%s)"
        .formatted(
            method.getReturnType().getSimpleName(), before, method.getName(), parameters(method));
  }

  private static String parameters(Executable method) {
    return Arrays.stream(method.getParameters())
        .map(each -> each.getType().getSimpleName() + " " + each.getName())
        .collect(Collectors.joining(", "));
  }

  private static String describe(Class<?> type) {
    Stream<String> constructors =
        Arrays.stream(type.getConstructors()).map(made -> form(type, made));
    Stream<String> methods =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            .map(method -> form(type, method))
            .sorted();
    return type.getName()
        + SourceText.of(type).map(text -> "\n" + SourceText.indented(text) + "\n").orElse("")
        + "\n"
        + lines(Stream.concat(constructors, methods), MOST_METHODS);
  }

  private static String form(Class<?> type, Constructor<?> made) {
    return "new %s(%s)".formatted(type.getSimpleName(), parameters(made));
  }

  private static String lines(Stream<String> lines, int most) {
    return SourceText.firstLines(lines, most)
        .map(line -> "  " + line)
        .collect(Collectors.joining("\n"));
  }

  private static String hint(String name) {
    Set<String> names = new TreeSet<>();
    AREAS.forEach(
        area -> Arrays.stream(area.getMethods()).map(Method::getName).forEach(names::add));
    classes().forEach(type -> names.add(type.getSimpleName()));
    return Spelling.hint(name.strip(), names);
  }

  /** The public classes of the packages that the project's modules export. */
  private static Set<Class<?>> classes() {
    Set<Class<?>> found = new LinkedHashSet<>();
    for (Class<?> one : List.of(Help.class, Tensor.class)) {
      Module module = one.getModule();
      if (module.isNamed()) {
        module
            .getLayer()
            .configuration()
            .findModule(module.getName())
            .ifPresent(resolved -> found.addAll(classes(resolved, module)));
      }
    }
    return found;
  }

  private static List<Class<?>> classes(ResolvedModule resolved, Module module) {
    try (ModuleReader reader = resolved.reference().open();
        Stream<String> entries = reader.list()) {
      return entries
          .filter(entry -> entry.endsWith(".class") && !entry.contains("$"))
          .map(entry -> entry.substring(0, entry.length() - ".class".length()).replace('/', '.'))
          .filter(name -> name.contains("."))
          .filter(name -> module.isExported(name.substring(0, name.lastIndexOf('.'))))
          .<Class<?>>map(name -> Class.forName(module, name))
          .filter(type -> type != null && Modifier.isPublic(type.getModifiers()))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
