using System.Globalization;
using System.Text;
using Csat.Domain;
using Csat.Scoring;

namespace Csat.Docs.Tests;

/// <summary>The bytes that docs/scoring.md shows are those that are written.</summary>
public sealed class TravelPageTests
{
    private static readonly (int Bytes, string What)[] Parts =
    [
        (2, "what every tally begins with"),
        (1, "version 1"),
        (1, "a rating tally"),
        (1, "a preset by its id"),
        (9, "the id: 8 bytes, `sms-abcd`"),
        (4, "its fingerprint, 01557F8C"),
        (4, "the levels: D 1, C 1, B 2, A 3"),
        (1, "not applicable 0"),
        (1, "no answer 1"),
        (1, "invalid 1"),
        (4, "the checksum, 26C8BF2E"),
    ];

    [Fact]
    public void The_example_is_taken_apart_byte_by_byte()
    {
        byte[] bytes = RatingTally.FromCountsWorstFirst(RatingScales.SmsAbcd, [1, 1, 2, 3], noAnswer: 1, invalid: 1).ToBytes();
        var table = new StringBuilder("\n| at | bytes | what |\n|---:|---|---|\n");
        int at = 0;
        foreach ((int length, string what) in Parts)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {at} | `{BitConverter.ToString(bytes, at, length).Replace('-', ' ')}` | {what} |\n");
            at += length;
        }

        Assert.Equal(bytes.Length, at);
        Generated.IsBetweenMarkers("docs/scoring.md", "bytes:example", table.ToString());
    }

    [Fact]
    public void The_presets_are_listed_with_their_fingerprints()
    {
        var table = new StringBuilder("\n| id | fingerprint |\n|---|---|\n");
        foreach (RatingScale preset in RatingScales.All)
        {
            byte[] bytes = RatingTally.Empty(preset).ToBytes();
            Assert.Equal(1, bytes[4]);
            table.Append(CultureInfo.InvariantCulture, $"| `{preset.Id}` | {BitConverter.ToUInt32(bytes, 6 + preset.Id.Length):X8} |\n");
        }

        Generated.IsBetweenMarkers("docs/scoring.md", "bytes:presets", table.ToString());
    }
}
