// SPDX-License-Identifier: Apache-2.0
#include "cpp/media/photointake.h"

#include "cpp/base/limits.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace tovholder::media {
namespace {

    constexpr int jpegQuality = 85;
    constexpr qint64 pixelsMax = 120'000'000; // above the largest phone cameras; 480 MB once unpacked
    constexpr std::array formats { "jpeg", "png", "webp", "heic", "heif" };

    bool isFormatWeTake(const QByteArray& format)
    {
        return std::ranges::any_of(formats, [&](const char* known) { return format == known; });
    }

    /// The size that we keep. Given to the reader, so that a large JPEG is never unpacked in full.
    QSize keptSize(QSize size)
    {
        constexpr int side = limits::photoSidePixelsMax;
        if (size.width() <= side && size.height() <= side)
            return size;
        return size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({ 1, 1 });
    }

    /// Only the pixels, on white paper since JPEG has no transparency: a fresh image carries none of the
    /// original's texts, colour profile or resolution.
    QImage strippedToSrgb(QImage image)
    {
        if (image.colorSpace().isValid())
            image.convertToColorSpace(QColorSpace::SRgb);
        QImage bare(image.size(), QImage::Format_RGB32);
        bare.fill(Qt::white);
        QPainter painter(&bare);
        painter.drawImage(0, 0, image);
        return bare;
    }

    Result<Photo> encoded(const QImage& image)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImageWriter writer(&buffer, "jpeg");
        writer.setQuality(jpegQuality);
        writer.setOptimizedWrite(true);
        if (!writer.write(image))
            return Error { ErrorCode::PhotoUnreadable, writer.errorString().toStdString(), {} };
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        return Photo { bytes.toStdString(), image.width(), image.height(), hash.toStdString() };
    }

    /// Whether the picture's data ends with its closing mark; libjpeg fills a missing rest with grey and calls
    /// that read. Looked for after the headers only, since a preview picture in them has a mark of its own.
    bool isWholeJpeg(std::string_view bytes)
    {
        constexpr std::string_view endOfImage = "\xff\xd9";
        constexpr unsigned char startOfScan = 0xda;
        const auto byte = [bytes](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
        std::size_t at = 2;
        while (at + 4 <= bytes.size()) {
            const std::size_t next = at + 2 + byte(at + 2) * 256U + byte(at + 3);
            if (byte(at + 1) == startOfScan)
                return bytes.find(endOfImage, next) != std::string_view::npos;
            at = next;
        }
        return false;
    }

    /// Qt refuses to unpack more than 128 MB unless told otherwise; pixelsMax is our bound.
    void allowOurPixels()
    {
        constexpr int bytesAPixel = 4;
        constexpr int megabyte = 1024 * 1024;
        QImageReader::setAllocationLimit(static_cast<int>(pixelsMax * bytesAPixel / megabyte) + 1);
    }

} // namespace

Result<Photo> takePhoto(std::string_view bytes)
{
    if (bytes.size() > limits::photoBytesMax)
        return Error { ErrorCode::PhotoTooLarge, std::to_string(bytes.size()) + " bytes", {} };
    QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (!isFormatWeTake(format))
        return Error { ErrorCode::PhotoUnreadable, "format: " + format.toStdString(), {} };
    const QSize size = reader.size(); // of the header alone: nothing is unpacked yet
    if (!size.isValid() || size.isEmpty())
        return Error { ErrorCode::PhotoUnreadable, "no size", {} };
    if (qint64 { size.width() } * size.height() > pixelsMax)
        return Error { ErrorCode::PhotoTooLarge, std::to_string(size.width()) + 'x' + std::to_string(size.height()), {} };
    if (format == "jpeg" && !isWholeJpeg(bytes))
        return Error { ErrorCode::PhotoUnreadable, "cut off", {} };
    allowOurPixels();
    reader.setScaledSize(keptSize(size));
    const QImage image = reader.read();
    if (image.isNull())
        return Error { ErrorCode::PhotoUnreadable, reader.errorString().toStdString(), {} };
    return encoded(strippedToSrgb(image));
}

Result<Photo> takePhotoFile(const std::filesystem::path& file)
{
    std::error_code problem;
    const std::uintmax_t size = std::filesystem::file_size(file, problem);
    if (problem)
        return Error { ErrorCode::FileUnreadable, problem.message(), file.string() };
    if (size > limits::photoBytesMax)
        return Error { ErrorCode::PhotoTooLarge, std::to_string(size) + " bytes", file.string() };
    std::ifstream in(file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (!in.is_open() || in.bad())
        return Error { ErrorCode::FileUnreadable, {}, file.string() };
    Result<Photo> photo = takePhoto(bytes);
    if (!photo)
        return Error { photo.error().code, photo.error().detail, file.string() };
    return photo;
}

} // namespace tovholder::media
