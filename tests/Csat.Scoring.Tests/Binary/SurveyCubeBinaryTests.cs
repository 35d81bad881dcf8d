using System.Buffers;
using Csat.Domain;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

[Properties(Arbitrary = new[] { typeof(TravellingTallies), typeof(SurveyCubes) })]
public class SurveyCubeBinaryTests
{
    private static readonly byte[] Small = SurveyCube.Count(RatingScales.SmsAbcd, [("A", "A"), ("B", "D"), (null, "B")]).ToBytes();

    [Property]
    public void Any_cube_comes_back(SurveyCube cube)
    {
        SurveyCube read = SurveyCube.FromBytes(cube.ToBytes());
        Assert.Equal(cube, read);
        Assert.Equal(cube.Groups, read.Groups);
        Assert.Equal(cube.Total, read.Total);
        Assert.Equal((cube.Scale.Name, cube.Scale.NotApplicableCode, cube.Scale.NoAnswerCode), (read.Scale.Name, read.Scale.NotApplicableCode, read.Scale.NoAnswerCode));
        Assert.Equal(cube.ToBytes(), read.ToBytes());
    }

    [Property]
    public void Any_weighted_cube_comes_back_to_the_bit(WeightedSurveyCube cube)
    {
        WeightedSurveyCube read = WeightedSurveyCube.FromBytes(cube.ToBytes());
        Assert.Equal(cube.Groups, read.Groups);
        Assert.Equal(Tallies(cube), Tallies(read));
        Assert.Equal(cube.ToBytes(), read.ToBytes());

        static IEnumerable<string> Tallies(WeightedSurveyCube of) =>
            of.Tallies.Select(group => group.Tally).Concat([of.Unassigned, of.Total]).Select(tally => Frame.Hex(tally.ToBytes()));
    }

    [Property]
    public void A_cube_is_its_groups_and_then_the_contents_of_its_tallies(GroupedAnswers given)
    {
        SurveyCube cube = given.Cube;
        WeightedSurveyCube weighted = WeightedSurveyCube.Count(given.Scale, given.Groups, given.Values, [.. given.Values.Select((_, i) => 0.1 * (i + 1))], given.GroupCount);
        byte[] scale = ScaleOf(given.Scale);
        byte[] contents = [.. cube.Tallies.Select(group => group.Tally).Append(cube.Unassigned).SelectMany(tally => Content(tally.ToBytes()))];
        byte[] weightedContents = [.. weighted.Tallies.Select(group => group.Tally).Append(weighted.Unassigned).SelectMany(tally => Content(tally.ToBytes()))];
        Frame named = Frame.Of(4).Raw(scale).Varint((ulong)cube.GroupCount).Raw(1);
        foreach (string group in cube.Groups)
        {
            named.Text("分局" + group);
        }

        Assert.Equal(Frame.Of(4).Raw(scale).Varint((ulong)cube.GroupCount).Raw(0).Raw(contents).Seal(), cube.ToBytes());
        Assert.Equal(Frame.Of(5).Raw(scale).Varint((ulong)cube.GroupCount).Raw(0).Raw(weightedContents).Seal(), weighted.ToBytes());
        Assert.Equal(named.Raw(contents).Seal(), cube.WithGroups(cube.Groups.Select(group => "分局" + group)).ToBytes());

        byte[] Content(byte[] tally) => [.. tally.Take(tally.Length - 4).Skip(4 + scale.Length)];
    }

    [Fact]
    public void Written_into_a_buffer_a_cube_is_the_same()
    {
        var cube = SurveyCube.FromBytes(Small);
        WeightedSurveyCube weighted = WeightedSurveyCube.Count(RatingScales.SmsAbcd, [("A", "A", 2.5)]);
        byte[] written = new byte[1000];
        var buffer = new Buffer(written);
        cube.WriteTo(buffer);
        weighted.WriteTo(buffer);
        byte[] expected = [.. cube.ToBytes(), .. weighted.ToBytes()];
        Assert.Equal(expected, written.Take(expected.Length));
        Assert.Throws<ArgumentNullException>("writer", () => cube.WriteTo(null!));
        Assert.Throws<ArgumentNullException>("writer", () => weighted.WriteTo(null!));
    }

    [Fact]
    public void Every_flipped_bit_and_every_other_end_is_found()
    {
        byte[] bytes = [.. Small];
        for (int bit = 0; bit < 8 * bytes.Length; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(SurveyCube.TryFromBytes(bytes, out _, out IReadOnlyList<Finding> findings), $"bit {bit}");
            Assert.Single(findings);
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }

        for (int length = 0; length < bytes.Length; length++)
        {
            Assert.False(SurveyCube.TryFromBytes(bytes.AsSpan(0, length), out _, out _));
            Assert.False(length >= 4 && length != bytes.Length - 4 && SurveyCube.TryFromBytes(Frame.Sealed(bytes.Take(length).ToArray()), out _, out _));
        }

        Refuses([.. bytes, 0], "bytes[46]", "the checksum is");
        Refuses(Frame.Sealed([.. bytes.Take(bytes.Length - 4), 0]), "bytes[45]", "1 bytes follow the content");
    }

    [Fact]
    public void Another_kind_or_version_is_named()
    {
        WeightedSurveyCube weighted = WeightedSurveyCube.Count(RatingScales.SmsAbcd, [("A", "A", 2.5)]);
        Refuses(weighted.ToBytes(), "bytes[3]", "kind 5 (weighted survey cube); legal: 4 (survey cube)");
        Refuses(weighted.Total.ToBytes(), "bytes[3]", "kind 2 (weighted rating tally); legal: 4 (survey cube)");
        Refuses(Frame.Of(4, version: 2).SmsAbcd().Raw(new byte[9]).Seal(), "bytes[2]", "format version 2; legal: 1");
        RefusesWeighted(Small, "bytes[3]", "kind 4 (survey cube); legal: 5 (weighted survey cube)");
        Assert.False(RatingTally.TryFromBytes(Small, out _, out IReadOnlyList<Finding> findings));
        Assert.Equal("kind 4 (survey cube); legal: 1 (rating tally)", findings[0].Message.En);
    }

    [Fact]
    public void Nobody_claims_more_groups_than_he_sends_or_than_a_cube_has()
    {
        Assert.Equal(2, SurveyCube.FromBytes(Cube(2).Raw(0).Raw(new byte[21]).Seal()).GroupCount);
        Refuses(Cube(3).Raw(0).Raw(new byte[21]).Seal(), "bytes[18]", "3 groups in 22 bytes; legal: at most 2, for every count takes a byte");
        Refuses(Cube(1).Seal(), "bytes[18]", "1 groups in 0 bytes; legal: at most 0");
        Refuses(Cube(0).Seal(), "bytes[19]", "the content ends here; legal: whether the groups have names (1 more)");
        Refuses(Cube(0).Raw(0).Raw(new byte[6]).Seal(), "bytes[26]", "the content ends here; legal: the count of invalid (1 more)");
        Refuses(Cube((SurveyCube.MaximumCells / 7) + 1).Raw(0).Raw(new byte[21]).Seal(), "bytes[18]", "the number of groups is 9586981; legal: at most 9586979");
        Refuses(Cube(0).Raw(0x80, 0).Raw(new byte[21]).Seal(), "bytes[19]", "the groups' form is 128");
        Refuses(Frame.Of(4).SmsAbcd().Raw(0x82, 0, 0).Raw(new byte[21]).Seal(), "bytes[18]", "the number of groups is 2 and ends in a byte that adds nothing");
        RefusesWeighted(Frame.Of(5).SmsAbcd().Varint(2).Raw(0).Raw(new byte[21]).Seal(), "bytes[18]", "2 groups in 22 bytes; legal: at most 1");
        RefusesWeighted(Frame.Of(5).SmsAbcd().Varint(SurveyCube.MaximumCells / 8).Raw(0).Raw(new byte[21]).Seal(), "bytes[18]", "legal: at most 8388607");
    }

    [Fact]
    public void Names_are_such_as_a_cube_can_have()
    {
        Refuses(Cube(2).Raw(2).Raw(new byte[21]).Seal(), "bytes[19]", "the groups' form is 2; legal: 0 (numbers), 1 (names)");
        Refuses(Cube(1).Raw(1).Text("").Raw(new byte[14]).Seal(), "bytes[20]", "the name of group 0 is blank");
        Refuses(Cube(2).Raw(1).Text("A").Text(" \u3000").Raw(new byte[21]).Seal(), "bytes[22]", "the name of group 1 is blank");
        Refuses(Cube(3).Raw(1).Text("A").Text("B").Text("A").Raw(new byte[28]).Seal(), "bytes[24]", "the name of group 2 is that of group 0 too");
        Refuses(Cube(1).Raw(1, 2, 0xC3, 0x28).Raw(new byte[14]).Seal(), "bytes[20]", "a group's name isn't text; legal: UTF-8");
        Refuses(Cube(1).Raw(1, 3, 0xED, 0xA0, 0x80).Raw(new byte[14]).Seal(), "bytes[20]", "a group's name isn't text; legal: UTF-8");
        Refuses(Cube(1).Raw(1, 200).Raw(1).Raw(new byte[14]).Seal(), "bytes[20]", "a group's name has 200 bytes; legal: at most 14");
        Refuses(Cube(1).Raw(1).Text("fourteen bytes").Seal(), "bytes[35]", "the content ends here; legal: a level's count");
        Assert.Equal(["A", "a", "A "], SurveyCube.FromBytes(Cube(3).Raw(1).Text("A").Text("a").Text("A ").Raw(new byte[28]).Seal()).Groups);
        RefusesWeighted(Frame.Of(5).SmsAbcd().Varint(2).Raw(1).Text("A").Text("A").Raw(new byte[24]).Seal(), "bytes[22]", "the name of group 1 is that of group 0 too");
    }

    [Fact]
    public void Counts_of_all_groups_add_up_to_a_number()
    {
        ulong[] most = [0, 0, 0, long.MaxValue, 0, 0, 0];
        Assert.Equal(long.MaxValue, SurveyCube.FromBytes(Cube(1).Raw(0).Varint(most).Raw(new byte[7]).Seal()).Total.Total);
        Refuses(Cube(1).Raw(0).Varint(most).Raw(0, 0, 0, 0, 0, 0, 1).Seal(), "bytes[41]", "the count of invalid is 1 on top of 9223372036854775807");
        Frame weighted = Frame.Of(5).SmsAbcd().Varint(1).Raw(0).Raw(0, 0, 0, 0).Varint(long.MaxValue, 0, 0, 0);
        RefusesWeighted(weighted.Raw(0, 0, 0, 0, 0, 0, 0, 1).Seal(), "bytes[43]", "the count of invalid is 1 on top of 9223372036854775807");
    }

    [Fact]
    public void Sums_of_weights_are_such_in_every_group()
    {
        Frame Second(double sum, double squares) => Frame.Of(5).SmsAbcd().Varint(1).Raw(0).Raw(new byte[8]).Varint(2).Real(sum).Real(squares).Raw(new byte[7]);

        Assert.Equal(5, WeightedSurveyCube.FromBytes(Second(5, 13).Seal()).Unassigned.Weight);
        RefusesWeighted(Second(5, 26).Seal(), "bytes[29]", "26 is no sum of 2 squared weights whose sum is 5");
        RefusesWeighted(Second(double.NaN, 13).Seal(), "bytes[29]", "NaN is no sum of 2 weights");
    }

    private static Frame Cube(ulong groups) => Frame.Of(4).SmsAbcd().Varint(groups);

    /// <summary>What nobody but the test reads back, from the scale on.</summary>
    private static byte[] ScaleOf(RatingScale scale)
    {
        byte[] empty = RatingTally.Empty(scale).ToBytes();
        return [.. empty.Take(empty.Length - 4 - (scale.Levels.Count + 3)).Skip(4)];
    }

    private static void Refuses(byte[] bytes, string path, string finding)
    {
        Assert.False(SurveyCube.TryFromBytes(bytes, out SurveyCube? none, out IReadOnlyList<Finding> findings));
        Assert.Null(none);
        Is(findings, path, finding);
        Assert.Equal(findings, Assert.Throws<FindingsException>(nameof(bytes), () => SurveyCube.FromBytes(bytes)).Findings);
    }

    private static void RefusesWeighted(byte[] bytes, string path, string finding)
    {
        Assert.False(WeightedSurveyCube.TryFromBytes(bytes, out WeightedSurveyCube? none, out IReadOnlyList<Finding> findings));
        Assert.Null(none);
        Is(findings, path, finding);
        Assert.Equal(findings, Assert.Throws<FindingsException>(nameof(bytes), () => WeightedSurveyCube.FromBytes(bytes)).Findings);
    }

    private static void Is(IReadOnlyList<Finding> findings, string path, string finding)
    {
        Assert.Equal(path, Assert.Single(findings).Path);
        Assert.Contains(finding, findings[0].Message.En, StringComparison.Ordinal);
        Assert.Contains(findings[0].Message.Zh, c => c >= '\u4E00');
    }

    private sealed class Buffer(byte[] bytes) : IBufferWriter<byte>
    {
        private int _written;

        public void Advance(int count) => _written += count;

        public Memory<byte> GetMemory(int sizeHint = 0) => bytes.AsMemory(_written);

        public Span<byte> GetSpan(int sizeHint = 0) => bytes.AsSpan(_written);
    }
}
