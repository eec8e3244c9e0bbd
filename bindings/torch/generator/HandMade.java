package generator;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The methods of tensors that are written by hand: these win, and mean what they meant. */
record HandMade(List<Signature> methods) {
  /** Reads them from sources, as what was built may be older. */
  static HandMade read(Path... sources) throws IOException {
    List<Signature> methods = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of(), null, files.getJavaFileObjects(sources));
      task.parse()
          .forEach(unit -> unit.getTypeDecls().forEach(type -> add((ClassTree) type, methods)));
    }
    for (String name : List.of("getClass", "hashCode", "notify", "notifyAll", "wait")) {
      methods.add(new Signature(name, List.of(), false));
    }
    return new HandMade(List.copyOf(methods));
  }

  private static void add(ClassTree type, List<Signature> methods) {
    for (Tree member : type.getMembers()) {
      if (!(member instanceof MethodTree method) || method.getReturnType() == null) {
        continue;
      }
      List<String> types =
          method.getParameters().stream().map(parameter -> "" + parameter.getType()).toList();
      // The tree of a parameter "long... dims" has the type long[], and "..." in its text.
      boolean variable =
          !types.isEmpty() && method.getParameters().getLast().toString().contains("...");
      if (!method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
        List<String> plain = types.stream().map(t -> t.replace("...", "[]")).toList();
        methods.add(new Signature("" + method.getName(), plain, variable));
      }
    }
  }

  /** The ones that do what a method would; empty if that is more than they do. */
  List<Signature> instead(Signature wanted) {
    int number = wanted.types().indexOf("Number");
    if (number < 0) {
      return methods.stream().filter(wanted::same).toList();
    }
    List<Signature> exact = methods.stream().filter(wanted::same).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<Signature> all = new ArrayList<>();
    for (String kind : List.of("long", "double")) {
      List<String> types = new ArrayList<>(wanted.types());
      types.set(number, kind);
      List<Signature> found = instead(new Signature(wanted.name(), types, wanted.variable()));
      if (found.isEmpty()) {
        return List.of();
      }
      all.addAll(found);
    }
    return all;
  }

  boolean capturedBy(Signature wanted) {
    return methods.stream().anyMatch(wanted::captures);
  }
}
