package org.lykta.server.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Door;
import org.lykta.domain.content.Period;

/** When the documents of an edition could be read, as the database has it. */
final class StoredDoors {

  private StoredDoors() {}

  static List<Document> write(SortedMap<String, Door> doors) {
    return doors.entrySet().stream().map(door -> write(door.getKey(), door.getValue())).toList();
  }

  private static Document write(String id, Door door) {
    return new Document("id", id)
        .append("live", door.live())
        .append("from", written(door.days().from()))
        .append("until", written(door.days().until()))
        .append("example", door.example());
  }

  static SortedMap<String, Door> read(List<Document> stored) {
    SortedMap<String, Door> doors = new TreeMap<>();
    stored.forEach(door -> doors.put(door.getString("id"), read(door)));
    return doors;
  }

  private static Door read(Document door) {
    return new Door(
        door.getBoolean("live"),
        new Period(day(door.getString("from")), day(door.getString("until"))),
        door.getBoolean("example"));
  }

  private static @Nullable String written(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate day(@Nullable String written) {
    return written == null ? null : LocalDate.parse(written);
  }
}
