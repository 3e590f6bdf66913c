// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/limits.h"
#include "cpp/media/photointake.h"
#include "cpp/media/photostore.h"
#include "tests/unit/runner.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace tovholder;
using namespace tovholder::media;
using namespace Qt::StringLiterals;

namespace {

std::string encode(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format, 95))
        qFatal("cannot write %s", format);
    return bytes.toStdString();
}

QImage decode(const Photo& photo) { return QImage::fromData(QByteArray::fromStdString(photo.bytes)); }

/// Left half red, right half blue.
QImage twoHalves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    painter.fillRect(width / 2, 0, width - width / 2, height, Qt::blue);
    return image;
}

std::string bigEndian(std::uint32_t value, int bytes)
{
    std::string out;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out += static_cast<char>(value >> shift);
    return out;
}

std::string ifdEntry(std::uint32_t tag, std::uint32_t type, std::uint32_t count, const std::string& value)
{
    return bigEndian(tag, 2) + bigEndian(type, 2) + bigEndian(count, 4) + value;
}

/// An EXIF block with an orientation, a camera's name and a place (GPS latitude 55 degrees north).
std::string exifSegment(std::uint32_t orientation)
{
    const std::string none = bigEndian(0, 4);
    const std::uint32_t gpsAt = 8 + 2 + 3 * 12 + 4;
    const std::uint32_t rationalsAt = gpsAt + 2 + 2 * 12 + 4;
    const std::string tiff = "MM" + bigEndian(42, 2) + bigEndian(8, 4) + bigEndian(3, 2)
        + ifdEntry(0x010f, 2, 4, std::string("Cam", 4)) + ifdEntry(0x0112, 3, 1, bigEndian(orientation, 2) + bigEndian(0, 2))
        + ifdEntry(0x8825, 4, 1, bigEndian(gpsAt, 4)) + none + bigEndian(2, 2) + ifdEntry(1, 2, 2, std::string("N\0\0\0", 4))
        + ifdEntry(2, 5, 3, bigEndian(rationalsAt, 4)) + none + bigEndian(55, 4) + bigEndian(1, 4) + bigEndian(40, 4)
        + bigEndian(1, 4) + bigEndian(34, 4) + bigEndian(1, 4);
    const std::string exif = std::string("Exif\0\0", 6) + tiff;
    return "\xff\xe1" + bigEndian(static_cast<std::uint32_t>(exif.size()) + 2, 2) + exif;
}

/// The JPEG with further segments right after its start mark.
std::string withSegments(const std::string& jpeg, const std::string& segments)
{
    return jpeg.substr(0, 2) + segments + jpeg.substr(2);
}

std::string xmpSegment()
{
    const std::string xmp = std::string("http://ns.adobe.com/xap/1.0/\0", 29) + "<x:xmpmeta>GPSLatitude secret-place</x:xmpmeta>";
    return "\xff\xe1" + bigEndian(static_cast<std::uint32_t>(xmp.size()) + 2, 2) + xmp;
}

/// The marks of the segments before the picture's data: e0 is JFIF, e1 EXIF or XMP, e2 a colour profile, fe a comment.
std::vector<int> segmentMarks(const std::string& jpeg)
{
    std::vector<int> marks;
    std::size_t at = 2;
    while (at + 4 <= jpeg.size()) {
        const int mark = static_cast<unsigned char>(jpeg[at + 1]);
        marks.push_back(mark);
        if (mark == 0xda)
            break;
        at += 2 + static_cast<unsigned char>(jpeg[at + 2]) * 256u + static_cast<unsigned char>(jpeg[at + 3]);
    }
    return marks;
}

} // namespace

class PhotosTest : public QObject {
    Q_OBJECT
private slots:
    void placeAndCamera_areGone()
    {
        const std::string jpeg = withSegments(encode(twoHalves(400, 300), "jpeg"), exifSegment(1) + xmpSegment());
        QVERIFY(QByteArray::fromStdString(jpeg).contains("secret-place"));
        const auto photo = takePhoto(jpeg);
        QVERIFY(photo.ok());
        const QByteArray bytes = QByteArray::fromStdString(photo->bytes);
        for (const char* trace : { "Exif", "secret-place", "xmpmeta", "Cam", "GPS" })
            QVERIFY2(!bytes.contains(trace), trace);
        for (const int mark : segmentMarks(photo->bytes))
            QVERIFY2(mark == 0xe0 || mark < 0xe0, qPrintable(QString::number(mark, 16)));
        QVERIFY(decode(*photo).textKeys().isEmpty());
    }

    void turnedPicture_isUpright()
    {
        const auto photo = takePhoto(withSegments(encode(twoHalves(400, 200), "jpeg"), exifSegment(6)));
        QVERIFY(photo.ok());
        QCOMPARE(QSize(photo->width, photo->height), QSize(200, 400));
        const QImage upright = decode(*photo);
        QVERIFY(upright.pixelColor(100, 20).red() > 200); // left became top
        QVERIFY(upright.pixelColor(100, 380).blue() > 200);
    }

    void largePicture_isScaledInProportion()
    {
        const auto photo = takePhoto(encode(twoHalves(4000, 1000), "jpeg"));
        QVERIFY(photo.ok());
        QCOMPARE(QSize(photo->width, photo->height), QSize(limits::photoSidePixelsMax, limits::photoSidePixelsMax / 4));
        QCOMPARE(decode(*photo).size(), QSize(photo->width, photo->height));
    }

    void transparentPng_becomesJpegOnWhite()
    {
        QImage clear(64, 64, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        const auto photo = takePhoto(encode(clear, "png"));
        QVERIFY(photo.ok());
        QCOMPARE(decode(*photo).pixelColor(32, 32), QColor(Qt::white));
        QVERIFY(photo->bytes.starts_with("\xff\xd8"));
    }

    void pictureOfAModernPhone_isTaken()
    {
        QImage large(8000, 6000, QImage::Format_Grayscale8);
        large.fill(128);
        const auto photo = takePhoto(encode(large, "jpeg"));
        QVERIFY(photo.ok());
        QCOMPARE(QSize(photo->width, photo->height), QSize(2048, 1536));
    }

    void preview_doesNotHideThatThePictureIsCutOff()
    {
        const std::string jpeg = encode(twoHalves(800, 600), "jpeg");
        const std::string preview = encode(twoHalves(16, 16), "jpeg");
        const std::string segment = "\xff\xe1" + bigEndian(static_cast<std::uint32_t>(preview.size()) + 2, 2) + preview;
        QVERIFY(takePhoto(withSegments(jpeg, segment)).ok());
        const auto photo = takePhoto(withSegments(jpeg.substr(0, jpeg.size() - 40), segment));
        QVERIFY(!photo.ok());
        QCOMPARE(photo.error().code, ErrorCode::PhotoUnreadable);
    }

    void hash_isOfTheBytesThatAreKept()
    {
        const auto photo = takePhoto(encode(twoHalves(64, 64), "png"));
        QVERIFY(photo.ok());
        const auto hash = QCryptographicHash::hash(QByteArray::fromStdString(photo->bytes), QCryptographicHash::Sha256);
        QCOMPARE(photo->sha256, hash.toHex().toStdString());
    }

    void whatIsNoPicture_isRefused_data()
    {
        const std::string jpeg = encode(twoHalves(800, 600), "jpeg");
        const std::string png = encode(twoHalves(800, 600), "png");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Dette er ikke et billede.");
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QTest::newRow("jpeg cut off") << QByteArray::fromStdString(jpeg.substr(0, jpeg.size() / 2));
        QTest::newRow("jpeg header only") << QByteArray::fromStdString(jpeg.substr(0, 20));
        QTest::newRow("png cut off") << QByteArray::fromStdString(png.substr(0, png.size() / 2));
        QTest::newRow("jpeg start and end") << QByteArray("\xff\xd8\xff\xd9");
    }
    void whatIsNoPicture_isRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto photo = takePhoto(bytes.toStdString());
        QVERIFY(!photo.ok());
        QCOMPARE(photo.error().code, ErrorCode::PhotoUnreadable);
    }

    void enormousPicture_isRefusedByItsHeader()
    {
        std::string png = encode(twoHalves(8, 8), "png");
        png.replace(16, 8, bigEndian(30000, 4) + bigEndian(30000, 4)); // the header's width and height
        const std::string header = png.substr(12, 17);
        std::uint32_t crc = 0xffffffff;
        for (const char c : header) {
            crc ^= static_cast<unsigned char>(c);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
        }
        png.replace(29, 4, bigEndian(~crc, 4));
        const auto photo = takePhoto(png);
        QVERIFY(!photo.ok());
        QCOMPARE(photo.error().code, ErrorCode::PhotoTooLarge);
    }

    void fileOverTheLimit_isRefusedUnread()
    {
        const auto file = folder() / "large.jpg";
        std::ofstream(file).put('x');
        std::filesystem::resize_file(file, limits::photoBytesMax + 1);
        const auto photo = takePhotoFile(file);
        QVERIFY(!photo.ok());
        QCOMPARE(photo.error().code, ErrorCode::PhotoTooLarge);
    }

    void missingFile_isTold()
    {
        const auto photo = takePhotoFile(folder() / "missing.jpg");
        QVERIFY(!photo.ok());
        QCOMPARE(photo.error().code, ErrorCode::FileUnreadable);
    }

    void storedTwice_isOneFileUnderItsHash()
    {
        const auto photo = takePhoto(encode(twoHalves(64, 64), "png"));
        QVERIFY(photo.ok());
        const auto photos = folder() / "store.photos";
        const auto first = storePhoto(photos, *photo);
        const auto second = storePhoto(photos, *photo);
        QVERIFY(first.ok() && second.ok());
        QCOMPARE(*first, photos / photo->sha256.substr(0, 2) / (photo->sha256 + ".jpg"));
        QCOMPARE(*first, *second);
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(photos)) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
        QCOMPARE(files, std::vector { *first });
        QCOMPARE(std::filesystem::file_size(*first), photo->bytes.size());
    }

    void halfFileUnderTheHash_isReplaced()
    {
        const auto photo = takePhoto(encode(twoHalves(64, 64), "png"));
        QVERIFY(photo.ok());
        const auto file = storePhoto(folder() / "half", *photo);
        QVERIFY(file.ok());
        std::filesystem::resize_file(*file, 3);
        QVERIFY(storePhoto(folder() / "half", *photo).ok());
        QCOMPARE(std::filesystem::file_size(*file), photo->bytes.size());
    }

    void folderThatCannotBe_isTold()
    {
        std::ofstream(folder() / "file").put('x');
        const auto stored = storePhoto(folder() / "file", Photo { "x", 1, 1, std::string(64, 'a') });
        QVERIFY(!stored.ok());
        QCOMPARE(stored.error().code, ErrorCode::FileUnwritable);
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }

    QTemporaryDir m_folder;
};

TOVHOLDER_TEST(PhotosTest)
#include "tst_photos.moc"
