package nl.pactportal.meetings.minutes.document;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes every text in a tree of records; ids, dates and numbers stay. */
final class RecordTexts {
  private RecordTexts() {}

  @SuppressWarnings("unchecked")
  static <T> T mapped(T value, UnaryOperator<String> change) {
    if (value instanceof String text) {
      return (T) change.apply(text);
    }
    if (value instanceof List<?> list) {
      return (T) list.stream().map(each -> mapped(each, change)).toList();
    }
    return value instanceof Record ? (T) rebuilt((Record) value, change) : value;
  }

  private static Record rebuilt(Record value, UnaryOperator<String> change) {
    RecordComponent[] parts = value.getClass().getRecordComponents();
    Object[] values = new Object[parts.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        values[i] = mapped(parts[i].getAccessor().invoke(value), change);
      }
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return value.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
