// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/blocks.h"
#include "sync/wire/codec.h"
#include "tests/unit/runner.h"

#include <QFile>
#include <QTest>

using namespace tovholder;
using namespace tovholder::wire;

namespace {

constexpr auto space = "0190a000-0000-7000-8000-000000000001";
constexpr auto record = "0190a000-0000-7000-8000-000000000002";
constexpr auto otherRecord = "0190a000-0000-7000-8000-000000000003";

v1::SyncRequest goldenRequest()
{
    v1::SyncRequest request;
    request.set_protocol(1);
    request.set_counter(3);
    request.set_device_time_ms(1'700'000'000'000);
    request.set_epoch(0x0123456789abcdef);
    auto* cursor = request.add_cursors();
    cursor->set_space(space);
    cursor->set_sequence(12);
    writeBlocks({ { space, "agreement", record,
                      { { "text", "Vi maler opgang 3", { 65536, 7 }, {} }, { "status", "aftalt", { 65536, 7 }, {} } } },
                    { space, "agreement", otherRecord,
                        { { "due_on", {}, { 65540, 7 }, { 65539, 9 } }, { "position", std::int64_t { -2 }, { 65541, 7 }, {} } } } },
        *request.mutable_push());
    return request;
}

v1::SyncReply goldenReply()
{
    v1::SyncReply reply;
    reply.set_protocol(1);
    reply.set_server_time_ms(1'700'000'000'500);
    reply.set_epoch(0x0123456789abcdef);
    auto* grant = reply.add_grants();
    grant->set_space(space);
    grant->set_role("medlem");
    auto* acknowledgement = reply.mutable_acknowledgement();
    acknowledgement->set_counter(3);
    acknowledgement->set_accepted(1);
    auto* rejection = acknowledgement->add_rejections();
    rejection->set_space(space);
    rejection->set_entity("agreement");
    rejection->set_id(otherRecord);
    rejection->set_field("due_on");
    rejection->set_code("NotPermitted");
    auto* cursor = reply.add_cursors();
    cursor->set_space(space);
    cursor->set_sequence(13);
    reply.set_more(true);
    return reply;
}

QString goldenPath(const QString& file)
{
    return qEnvironmentVariable("TOVHOLDER_SOURCE") + QStringLiteral("/tests/unit/wire/golden/") + file;
}

} // namespace

/// A change here is a change to the contract. TOVHOLDER_UPDATE_GOLDEN=1 writes the files anew.
class TestGolden : public QObject {
    Q_OBJECT

    void compare(const google::protobuf::Message& message, Encoding encoding, const QString& file)
    {
        const std::string bytes = encode(message, encoding);
        const QByteArray actual(bytes.data(), qsizetype(bytes.size()));
        QFile golden(goldenPath(file));
        if (qEnvironmentVariableIsSet("TOVHOLDER_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(actual);
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(actual, golden.readAll());
    }

private slots:
    void request_hasTheseBytes() { compare(goldenRequest(), Encoding::Protobuf, QStringLiteral("sync_request.bin")); }
    void request_hasThisJson() { compare(goldenRequest(), Encoding::Json, QStringLiteral("sync_request.json")); }
    void reply_hasTheseBytes() { compare(goldenReply(), Encoding::Protobuf, QStringLiteral("sync_reply.bin")); }
    void reply_hasThisJson() { compare(goldenReply(), Encoding::Json, QStringLiteral("sync_reply.json")); }
};

TOVHOLDER_TEST(TestGolden)
#include "tst_golden.moc"
