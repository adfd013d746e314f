package org.lykta.server.database;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/** The keys of an index, value by value. */
class IndexKeyType extends BasicDataType<KeyValue> {

  private final ObjectDataType value = new ObjectDataType();

  @Override
  public int compare(KeyValue one, KeyValue other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = value.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  @Override
  public int getMemory(KeyValue key) {
    return key.stream().mapToInt(value::getMemory).sum();
  }

  @Override
  public void write(WriteBuffer file, KeyValue key) {
    file.putVarInt(key.size());
    key.forEach(part -> value.write(file, part));
  }

  @Override
  public KeyValue read(ByteBuffer file) {
    int size = DataUtils.readVarInt(file);
    List<Object> parts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      parts.add(value.read(file));
    }
    return new KeyValue(parts);
  }

  @Override
  public KeyValue[] createStorage(int size) {
    return new KeyValue[size];
  }
}
