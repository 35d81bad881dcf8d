using Csat.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Csat.Scoring.Tests;

/// <summary>Rows of a group column and a value column, and how cubes of them are counted one by one.</summary>
public sealed record GroupedAnswers(RatingScale Scale, int GroupCount, int[] Groups, byte[] Values)
{
    public SurveyCube Cube => SurveyCube.Count(Scale, Groups, Values, GroupCount);

    public override string ToString() => $"{Scale.Id}, {GroupCount} groups: {string.Join(" ", Groups.Zip(Values, (group, value) => $"{group}:{value}"))}";
}

/// <summary>Two columns of one scale and of as many groups.</summary>
public sealed record TwoGroupedAnswers(GroupedAnswers A, GroupedAnswers B);

/// <summary>What a cube has to be: a dictionary of builders, row by row.</summary>
public static class SurveyCubes
{
    /// <summary>Levels that don't follow one another.</summary>
    public static RatingScale Uneven { get; } = new(
        "uneven", new("Uneven", "不等距"), RatingScaleKind.Satisfaction,
        [
            new("none", 0, Sentiment.Negative, default), new("some", 25, Sentiment.Negative, default), new("half", 50, Sentiment.Neutral, default),
            new("most", 75, Sentiment.Positive, default), new("all", 100, Sentiment.Positive, default),
        ]);

    /// <summary>Every shape that the kernels tell apart: from 0, from 1, 101 levels, gaps, codes of its own, a code between levels.</summary>
    public static RatingScale[] Scales { get; } =
    [
        RatingScales.Recommend0To10, RatingScales.SmsAbcd, RatingScales.Percent0To100, Uneven,
        RatingScales.OneToFive.WithCodes(notApplicable: 99, noAnswer: 0), RatingScales.Index1To10.WithCodes(notApplicable: -1, noAnswer: 9999),
        Uneven.WithCodes(notApplicable: 10, noAnswer: 200),
    ];

    public static Arbitrary<GroupedAnswers> Given() => Arb.From(Gen.Elements(Scales).SelectMany(scale => Gen.Elements(0, 1, 2, 7, 40).SelectMany(groups => On(scale, groups))));

    public static Arbitrary<TwoGroupedAnswers> Two() => Arb.From(Gen.Elements(Scales).SelectMany(scale => Gen.Elements(1, 2, 7).SelectMany(groups =>
        On(scale, groups).SelectMany(a => On(scale, groups).Select(b => new TwoGroupedAnswers(a, b))))));

    /// <summary>Random rows, the same for the same seed: mostly levels and groups, now and then anything.</summary>
    public static GroupedAnswers Rows(RatingScale scale, int groupCount, int rows, int seed = 1)
    {
        var random = new Random(seed);
        int[] groups = new int[rows];
        byte[] values = new byte[rows];
        for (int i = 0; i < rows; i++)
        {
            int kind = random.Next(20);
            groups[i] = kind == 0 ? random.Next(int.MinValue, int.MaxValue) : random.Next(-1, groupCount + 1);
            values[i] = kind < 4 ? (byte)random.Next(256) : (byte)scale.Levels[random.Next(scale.Levels.Count)].Value;
        }

        return new(scale, groupCount, groups, values);
    }

    /// <summary>The tallies of the groups and, last, of the rows without one.</summary>
    public static RatingTally[] Model(RatingScale scale, int groupCount, IEnumerable<(int Group, int Value)> rows)
    {
        RatingTallyBuilder[] builders = [.. Enumerable.Range(0, groupCount + 1).Select(_ => new RatingTallyBuilder(scale))];
        foreach ((int group, int value) in rows)
        {
            builders[group >= 0 && group < groupCount ? group : groupCount].TryAdd(value);
        }

        return [.. builders.Select(builder => builder.ToTally())];
    }

    /// <summary>Proves that a cube has the model's tallies, each and together.</summary>
    public static void Same(RatingTally[] model, SurveyCube cube)
    {
        Assert.Equal(model.Length - 1, cube.GroupCount);
        for (int group = 0; group < cube.GroupCount; group++)
        {
            Assert.True(model[group] == cube[group], $"group {group}: expected {model[group]}, got {cube[group]}");
        }

        Assert.Equal(model[model.Length - 1], cube.Unassigned);
        Assert.Equal(model.Aggregate((sum, tally) => sum + tally), cube.Total);
    }

    public static void SameAsModel(GroupedAnswers given, SurveyCube cube) =>
        Same(Model(given.Scale, given.GroupCount, given.Groups.Zip(given.Values, (group, value) => (group, (int)value))), cube);

    private static Gen<GroupedAnswers> On(RatingScale scale, int groupCount) =>
        Gen.Frequency((8, Gen.Choose(0, Math.Max(groupCount - 1, 0))), (1, Gen.Choose(-2, groupCount + 2)), (1, Gen.Elements(int.MinValue, int.MaxValue)))
            .SelectMany(group => Gen.Frequency((5, Gen.Elements(scale.Levels.Select(level => level.Value).ToArray())), (2, Gen.Choose(0, 255))).Select(value => (group, value)))
            .ArrayOf().Select(rows => new GroupedAnswers(scale, groupCount, [.. rows.Select(row => row.group)], [.. rows.Select(row => (byte)row.value)]));
}
