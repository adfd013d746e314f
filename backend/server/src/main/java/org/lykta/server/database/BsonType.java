package org.lykta.server.database;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents on disk as BSON, as they came over the wire. */
class BsonType extends BasicDataType<Document> {

  private static final int FIRST_GUESS = 4096;

  /** Bytes of a typical document; only steers how many share a page. */
  private volatile int typical = FIRST_GUESS;

  @Override
  public int getMemory(Document document) {
    return typical;
  }

  @Override
  public void write(WriteBuffer file, Document document) {
    ByteBuf bson = Unpooled.buffer(typical);
    BsonEncoder.encodeDocument(document, bson);
    typical = (15 * typical + bson.readableBytes()) / 16;
    file.put(bson.nioBuffer());
  }

  @Override
  public Document read(ByteBuffer file) {
    // BSON begins with its own length
    int length = file.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt();
    var bson = new byte[length];
    file.get(bson);
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
