// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/codec.h"
#include "sync/wire/tovholder.pb.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::wire;

class TestCodec : public QObject {
    Q_OBJECT

private slots:
    void message_comesBackFromEitherForm()
    {
        v1::SignInRequest request;
        request.set_user("anne");
        request.set_device_name("Tablet æøå 🏠 שלום");
        for (const Encoding encoding : { Encoding::Protobuf, Encoding::Json }) {
            v1::SignInRequest back;
            QVERIFY(decode(encode(request, encoding), encoding, back).ok());
            QCOMPARE(back.device_name(), request.device_name());
        }
    }

    void jsonWithFieldsOfANewerProgram_isRead()
    {
        v1::SignInRequest request;
        QVERIFY(decode(R"({"user":"anne","tomorrow":[1,{"a":2}]})", Encoding::Json, request).ok());
        QCOMPARE(request.user(), std::string("anne"));
    }

    void brokenBytes_areMalformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("json");
        QTest::newRow("random") << QByteArray("\xff\xfe\x01\x02garbage") << false;
        QTest::newRow("cut short") << QByteArray("\x0a\x10xx") << false;
        QTest::newRow("text that is not UTF-8") << QByteArray("\x0a\x02\xc3\x28") << false;
        QTest::newRow("no JSON") << QByteArray("{\"user\":") << true;
        QTest::newRow("JSON of another shape") << QByteArray("{\"user\":{}}") << true;
        QTest::newRow("deep JSON") << QByteArray("[").repeated(100000) << true;
    }
    void brokenBytes_areMalformed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, json);
        v1::SignInRequest request;
        const auto read = decode(std::string_view(bytes.constData(), std::size_t(bytes.size())),
            json ? Encoding::Json : Encoding::Protobuf, request);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::MessageMalformed);
    }

    void packed_isUnpackedWhole_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : { 0, 1, 1000, 131072, 3'000'000 })
            QTest::addRow("%d", size) << size;
    }
    void packed_isUnpackedWhole()
    {
        QFETCH(int, size);
        std::string bytes;
        for (std::int64_t i = 0; i < size; ++i)
            bytes += char('a' + (i * i / 7) % 26);
        const auto back = unpack(pack(bytes));
        QVERIFY(back.ok());
        QVERIFY(*back == bytes);
    }

    void exactlyTheBound_isUnpacked()
    {
        QVERIFY(unpack(pack(std::string(5000, 'x')), 5000).ok());
        QVERIFY(!unpack(pack(std::string(5001, 'x')), 5000).ok());
    }

    void bomb_isRefusedAsTooLarge()
    {
        const auto packed = pack(std::string(100 * 1024 * 1024, '\0'));
        QVERIFY(packed.size() < 64 * 1024);
        const auto unpacked = unpack(packed);
        QVERIFY(!unpacked.ok());
        QCOMPARE(unpacked.error().code, ErrorCode::BodyTooLarge);
    }

    void millionsOfEmptyParts_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("json");
        constexpr int parts = 10'000'000;
        QTest::newRow("blocks") << QByteArray("\x32\x00", 2).repeated(parts) << false;
        QTest::newRow("unknown fields") << QByteArray("\xf8\x07\x00", 3).repeated(parts) << false;
        QTest::newRow("unknown groups") << QByteArray("\xfb\x07\xfc\x07", 4).repeated(parts) << false;
        QTest::newRow("JSON") << "{\"push\":[" + QByteArray("{},").repeated(parts / 4) + "{}]}" << true;
        QByteArray ids = QByteArray("\x1a\x00", 2).repeated(parts);
        const quint32 length = quint32(ids.size());
        QByteArray block("\x32");
        for (quint32 rest = length; rest != 0; rest >>= 7)
            block += char((rest & 0x7f) | (rest >> 7 ? 0x80 : 0));
        QTest::newRow("texts in a block") << block + ids << false;
    }
    void millionsOfEmptyParts_areRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, json);
        v1::SyncRequest request;
        const auto read = decode(std::string_view(bytes.constData(), std::size_t(bytes.size())),
            json ? Encoding::Json : Encoding::Protobuf, request);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::BodyTooLarge);
        QCOMPARE(request.push_size(), 0);
    }

    void longTexts_mayFillABody()
    {
        v1::SyncRequest request;
        auto& column = *request.add_push()->add_columns();
        for (std::size_t bytes = 0; bytes + limits::textBytesMax < limits::bodyUnpackedBytesMax; bytes += limits::textBytesMax + 8)
            column.add_texts(std::string(limits::textBytesMax, ','));
        v1::SyncRequest back;
        QVERIFY(decode(encode(request, Encoding::Protobuf), Encoding::Protobuf, back).ok());
    }

    void cutOrForeignFrame_isMalformed()
    {
        const std::string packed = pack("a sentence that is long enough to be cut somewhere");
        for (std::size_t length = 0; length < packed.size(); ++length) {
            const auto unpacked = unpack(std::string_view(packed).substr(0, length));
            QVERIFY2(!unpacked.ok(), std::to_string(length).c_str());
            QCOMPARE(unpacked.error().code, ErrorCode::MessageMalformed);
        }
        QCOMPARE(unpack("no frame at all").error().code, ErrorCode::MessageMalformed);
    }

    void mediaType_namesTheEncoding()
    {
        QCOMPARE(*encodingOf("application/json; charset=utf-8"), Encoding::Json);
        QCOMPARE(*encodingOf("application/x-protobuf, application/json;q=0.5"), Encoding::Protobuf);
        QVERIFY(!encodingOf("text/html"));
        QVERIFY(!encodingOf(""));
    }
};

TOVHOLDER_TEST(TestCodec)
#include "tst_codec.moc"
