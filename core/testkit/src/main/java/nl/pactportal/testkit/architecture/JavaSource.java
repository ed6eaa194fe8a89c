package nl.pactportal.testkit.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A source file, read with the compiler's own parser: counting braces by hand goes wrong. */
record JavaSource(Path path, long lines, List<Method> methods) {

  /** A method or constructor with the lines it spans, its Javadoc not counted. */
  record Method(String name, long lines) {}

  static List<JavaSource> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
      return sources.isEmpty() ? List.of() : parse(sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JavaSource> parse(List<Path> sources) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      var options = List.of("-proc:none");
      JavacTask task = (JavacTask) compiler.getTask(null, files, null, options, null, units);
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<JavaSource> parsed = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        parsed.add(of(unit, positions));
      }
      return parsed;
    }
  }

  private static JavaSource of(CompilationUnitTree unit, SourcePositions positions)
      throws IOException {
    Path path = Path.of(unit.getSourceFile().toUri());
    List<Method> methods = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void unused) {
        methods.add(new Method(method.getName().toString(), span(unit, method, positions)));
        return super.visitMethod(method, unused);
      }
    }.scan(unit, null);
    return new JavaSource(path, Files.readAllLines(path).size(), methods);
  }

  private static long span(CompilationUnitTree unit, MethodTree method, SourcePositions positions) {
    var lineMap = unit.getLineMap();
    long first = lineMap.getLineNumber(positions.getStartPosition(unit, method));
    long last = lineMap.getLineNumber(positions.getEndPosition(unit, method));
    return last - first + 1;
  }
}
