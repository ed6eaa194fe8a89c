package nl.pactportal.meetings.minutes.document;

import static nl.pactportal.platform.json.SharedJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Records as JSON and back, by their components; what is null is left out. */
public final class RecordJson {
  private static final Map<Type, Function<String, Object>> PARSERS =
      Map.of(
          String.class, text -> text,
          UUID.class, UUID::fromString,
          LocalDate.class, LocalDate::parse,
          LocalTime.class, LocalTime::parse,
          Instant.class, Instant::parse);

  private RecordJson() {}

  public static String write(Record value) {
    return object(value).toString();
  }

  public static JsonObject object(Record value) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    for (RecordComponent part : value.getClass().getRecordComponents()) {
      Object held = read(part, value);
      if (held != null) {
        object.add(part.getName(), json(held));
      }
    }
    return object.build();
  }

  private static JsonValue json(Object held) {
    if (held instanceof Record inner) {
      return object(inner);
    }
    if (held instanceof List<?> list) {
      JsonArrayBuilder array = JSON.createArrayBuilder();
      list.forEach(each -> array.add(json(each)));
      return array.build();
    }
    if (held instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }
    return held instanceof Number number
        ? JSON.createValue(number.longValue())
        : JSON.createValue(held.toString());
  }

  private static Object read(RecordComponent part, Record value) {
    try {
      return part.getAccessor().invoke(value);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static <T extends Record> T read(String json, Class<T> type) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      return type.cast(record(reader.readObject(), type));
    }
  }

  private static Object record(JsonObject object, Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Object[] values =
        Arrays.stream(parts)
            .map(part -> value(object.get(part.getName()), part.getGenericType()))
            .toArray();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalArgumentException(type.getName(), broken);
    }
  }

  private static Object value(JsonValue json, Type type) {
    if (type == boolean.class) {
      return json == JsonValue.TRUE;
    }
    if (type == int.class) {
      return json == null ? 0 : ((JsonNumber) json).intValue();
    }
    if (type == long.class) {
      return json == null ? 0L : ((JsonNumber) json).longValue();
    }
    if (type instanceof ParameterizedType list) {
      Type each = list.getActualTypeArguments()[0];
      return json == null
          ? List.of()
          : ((JsonArray) json).stream().map(one -> value(one, each)).toList();
    }
    return json == null ? null : single(json, (Class<?>) type);
  }

  private static Object single(JsonValue json, Class<?> type) {
    if (type.isRecord()) {
      return record((JsonObject) json, type);
    }
    String text = ((JsonString) json).getString();
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> constant.toString().equals(text))
          .findFirst()
          .orElse(null);
    }
    return PARSERS.get(type).apply(text);
  }
}
