using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

[Properties(Arbitrary = new[] { typeof(DomainArbitraries) })]
public sealed class ByGradeTests
{
    private static readonly ByGrade<int> RepairHours = new ByGrade<int>(48)
        .With(ServiceGrade.Diamond, 12).With(ServiceGrade.Gold, 24).With(ServiceGrade.Silver, 36);

    [Fact]
    public void Every_grade_has_a_value_and_so_has_an_unknown_one()
    {
        Assert.Equal(12, RepairHours[ServiceGrade.Diamond]);
        Assert.Equal(36, RepairHours[ServiceGrade.Silver]);
        Assert.Equal(48, RepairHours[ServiceGrade.Basic]);
        Assert.Equal(48, RepairHours[ServiceGrade.A5]);
        Assert.Equal(48, RepairHours[null]);
        Assert.Equal(48, RepairHours.Default);
    }

    [Fact]
    public void It_knows_which_grades_were_given_a_value()
    {
        Assert.True(RepairHours.IsNamed(ServiceGrade.Gold));
        Assert.False(RepairHours.IsNamed(ServiceGrade.Basic));
        Assert.True(RepairHours.With(ServiceGrade.Basic, 48).IsNamed(ServiceGrade.Basic));
        Assert.True(RepairHours.Select(hours => hours * 60).IsNamed(ServiceGrade.Gold));
    }

    [Fact]
    public void Equality_covers_default_values_and_named_grades() => EqualityContract.Holds(
        RepairHours,
        new ByGrade<int>(48).With(ServiceGrade.Silver, 36).With(ServiceGrade.Gold, 24).With(ServiceGrade.Diamond, 12),
        new ByGrade<int>(48),
        RepairHours.With(ServiceGrade.Gold, 23),
        RepairHours.With(ServiceGrade.Basic, 48),
        RepairHours.Select(hours => hours + 1));

    [Fact]
    public void A_better_grade_that_is_treated_worse_is_found()
    {
        Assert.Empty(RepairHours.FindInversions());
        Assert.Equal([new GradeInversion(ServiceGrade.Diamond, ServiceGrade.Gold)], RepairHours.With(ServiceGrade.Diamond, 30).FindInversions());
        Comparer<int> moreIsBetter = Comparer<int>.Create((x, y) => y.CompareTo(x));
        Assert.Equal(3, RepairHours.FindInversions(moreIsBetter).Count);
    }

    [Fact]
    public void Families_are_never_held_against_each_other() =>
        Assert.Empty(new ByGrade<int>(1).With(ServiceGrade.Basic, 99).With(ServiceGrade.A1, 99).FindInversions());

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Refuses<ArgumentNullException>(() => RepairHours.With(null!, 1), "grade");
        Refuses<ArgumentNullException>(() => RepairHours.IsNamed(null!), "grade");
        Refuses<ArgumentNullException>(() => RepairHours.Select<int>(null!), "convert");
    }

    [Property]
    public bool With_changes_one_grade_and_leaves_the_original_alone(int start, ServiceGrade grade, int value)
    {
        var before = new ByGrade<int>(start);
        ByGrade<int> after = before.With(grade, value);
        return after[grade] == value
            && after.Default == start
            && ServiceGrade.All.All(other => before[other] == start && (other == grade || after[other] == start))
            && before.Equals(new ByGrade<int>(start));
    }

    [Property]
    public bool The_last_With_wins_and_the_order_of_others_does_not_matter(ServiceGrade x, int a, ServiceGrade y, int b)
    {
        var map = new ByGrade<int>(0);
        return map.With(x, b).With(x, a).Equals(map.With(x, a))
            && (x == y || map.With(x, a).With(y, b).Equals(map.With(y, b).With(x, a)));
    }

    [Property]
    public bool Select_is_a_functor(int start, ServiceGrade grade, int value)
    {
        ByGrade<long> map = new ByGrade<int>(start).With(grade, value).Select(x => (long)x);
        return map.Select(x => x).Equals(map)
            && map.Select(x => x + 1).Select(x => x * 3).Equals(map.Select(x => (x + 1) * 3))
            && map[grade] == value;
    }

    [Property]
    public bool Inversions_are_what_a_naive_search_finds(byte[] values)
    {
        var map = new ByGrade<int>(0);
        var byCode = new Dictionary<string, int>();
        foreach (ServiceGrade grade in ServiceGrade.All)
        {
            byCode[grade.Code] = 0;
        }

        foreach ((ServiceGrade grade, byte value) in ServiceGrade.All.Zip(values))
        {
            map = map.With(grade, value % 4);
            byCode[grade.Code] = value % 4;
        }

        string[][] families = [["diamond", "gold", "silver", "basic"], ["5A", "4A", "3A", "2A", "1A"], ["5B", "4B", "3B", "2B", "1B"]];
        var expected = new List<string>();
        bool monotone = true;
        foreach (string[] family in families)
        {
            for (int i = 0; i < family.Length; i++)
            {
                for (int j = i + 1; j < family.Length; j++)
                {
                    if (byCode[family[i]] > byCode[family[j]])
                    {
                        monotone = false;
                        if (j == i + 1)
                        {
                            expected.Add(family[i] + ">" + family[j]);
                        }
                    }
                }
            }
        }

        List<string> found = [.. map.FindInversions().Select(pair => pair.Better.Code + ">" + pair.Lower.Code)];
        return found.SequenceEqual(expected) && (found.Count == 0) == monotone;
    }
}
