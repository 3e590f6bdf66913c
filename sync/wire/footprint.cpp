// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/footprint.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/message.h>
#include <google/protobuf/wire_format_lite.h>

#include <map>
#include <string>

namespace tovholder::wire {
namespace {

    using google::protobuf::Descriptor;
    using google::protobuf::FieldDescriptor;
    using google::protobuf::io::CodedInputStream;
    using WireFormat = google::protobuf::internal::WireFormatLite;

    constexpr std::size_t growthMax = 128; // no part takes more memory for a byte of the message
    constexpr std::size_t numberBytes = 8;
    constexpr std::size_t textBytes = sizeof(std::string) + sizeof(void*);
    constexpr std::size_t unknownFieldBytes = 64;

    /// Adds up what the parts of a message take, without making them.
    class Footprint {
    public:
        explicit Footprint(std::size_t bytesMax)
            : m_bytesMax(bytesMax)
        {
        }

        /// False when it is too much.
        bool add(CodedInputStream& input, const Descriptor& type)
        {
            while (const std::uint32_t tag = input.ReadTag()) {
                const FieldDescriptor* field = type.FindFieldByNumber(WireFormat::GetTagFieldNumber(tag));
                const bool fits = WireFormat::GetTagWireType(tag) == WireFormat::WIRETYPE_LENGTH_DELIMITED
                    ? addPart(input, field)
                    : addNumber(input, tag, field);
                if (!fits)
                    return false;
            }
            return true;
        }

    private:
        bool take(std::size_t bytes)
        {
            m_bytes += bytes;
            return m_bytes <= m_bytesMax;
        }

        bool addNumber(CodedInputStream& input, std::uint32_t tag, const FieldDescriptor* field)
        {
            const auto wireType = WireFormat::GetTagWireType(tag);
            const bool isGroup = wireType == WireFormat::WIRETYPE_START_GROUP || wireType == WireFormat::WIRETYPE_END_GROUP;
            if (!isGroup && !WireFormat::SkipField(&input, tag))
                return true;
            return take(field && !isGroup ? numberBytes : unknownFieldBytes);
        }

        bool addPart(CodedInputStream& input, const FieldDescriptor* field)
        {
            std::uint32_t length = 0;
            if (!input.ReadVarint32(&length))
                return true;
            if (field && field->type() == FieldDescriptor::TYPE_MESSAGE) {
                const Descriptor& type = *field->message_type();
                const CodedInputStream::Limit limit = input.PushLimit(static_cast<int>(length));
                const bool fits = take(sizeOfEmpty(type)) && add(input, type);
                input.PopLimit(limit);
                return fits;
            }
            std::size_t bytes = unknownFieldBytes + length;
            if (field)
                bytes = field->cpp_type() == FieldDescriptor::CPPTYPE_STRING ? textBytes + length : numberBytes * length;
            if (!take(bytes))
                return false;
            input.Skip(static_cast<int>(length)); // beyond the end there is no further tag
            return true;
        }

        std::size_t sizeOfEmpty(const Descriptor& type)
        {
            std::size_t& size = m_sizes[&type];
            if (size == 0)
                size = google::protobuf::MessageFactory::generated_factory()->GetPrototype(&type)->SpaceUsedLong();
            return size + sizeof(void*);
        }

        std::size_t m_bytesMax;
        std::size_t m_bytes = 0;
        std::map<const Descriptor*, std::size_t> m_sizes;
    };

} // namespace

bool fitsInMemory(std::string_view bytes, const google::protobuf::Descriptor& type, std::size_t bytesMax)
{
    if (bytes.size() <= bytesMax / growthMax)
        return true;
    CodedInputStream input(reinterpret_cast<const std::uint8_t*>(bytes.data()), static_cast<int>(bytes.size()));
    return Footprint(bytesMax).add(input, type);
}

} // namespace tovholder::wire
