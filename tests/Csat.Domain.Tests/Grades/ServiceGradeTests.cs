using Ardalis.SmartEnum;
using Csat.TestKit;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

public sealed class ServiceGradeTests
{
    private static readonly string[] DeclaredCodes =
        ["diamond", "gold", "silver", "basic", "5A", "4A", "3A", "2A", "1A", "5B", "4B", "3B", "2B", "1B"];

    [Fact]
    public void There_are_fourteen_grades_in_declared_order() =>
        Assert.Equal(DeclaredCodes, ServiceGrade.All.Select(grade => grade.Code));

    [Fact]
    public void The_list_of_grades_cannot_be_changed() =>
        Assert.Throws<NotSupportedException>(() => ((IList<ServiceGrade>)ServiceGrade.All)[0] = ServiceGrade.Basic);

    [Theory]
    [InlineData("diamond", GradeFamily.Household, 4, "Diamond", "钻石")]
    [InlineData("gold", GradeFamily.Household, 3, "Gold", "金")]
    [InlineData("silver", GradeFamily.Household, 2, "Silver", "银")]
    [InlineData("basic", GradeFamily.Household, 1, "Basic", "基础")]
    [InlineData("5A", GradeFamily.Industry, 5, "Enterprise 5A", "政企5A")]
    [InlineData("1A", GradeFamily.Industry, 1, "Enterprise 1A", "政企1A")]
    [InlineData("5B", GradeFamily.Clustered, 5, "Enterprise 5B", "政企5B")]
    [InlineData("1B", GradeFamily.Clustered, 1, "Enterprise 1B", "政企1B")]
    public void A_grade_knows_its_family_rank_and_names(string code, GradeFamily family, int rank, string en, string zh)
    {
        ServiceGrade grade = ServiceGrade.FromValue(code);
        Assert.Equal((family, rank, new LocalizedText(en, zh)), (grade.Family, grade.Rank, grade.DisplayName));
        Assert.Equal(en, grade.ToString(Cultures.English));
        Assert.Equal(en, grade.ToString(culture: null));
        Assert.Equal(zh, grade.ToString(Cultures.Chinese));
    }

    [Fact]
    public void Names_are_in_both_languages() => BilingualContract.Holds(ServiceGrade.All.Select(grade => grade.DisplayName));

    [Fact]
    public void Grades_are_a_smart_enumeration()
    {
        Assert.Equal(14, ServiceGrade.List.Count);
        foreach (ServiceGrade grade in ServiceGrade.All)
        {
            Assert.Same(grade, ServiceGrade.FromName(grade.Name));
            Assert.Same(grade, ServiceGrade.FromName(grade.Name.ToUpperInvariant(), ignoreCase: true));
            Assert.Same(grade, ServiceGrade.FromValue(grade.Code));
            Assert.Equal(grade.Name, grade.ToString());
        }

        Assert.Throws<SmartEnumNotFoundException>(() => ServiceGrade.FromValue("platinum"));
    }

    [Fact]
    public void Equality_holds_for_every_grade()
    {
        foreach (ServiceGrade grade in ServiceGrade.All)
        {
            EqualityContract.Holds(grade, ServiceGrade.Parse(grade.Code), [.. ServiceGrade.All.Where(other => other != grade)]);
        }
    }

    [Theory]
    [InlineData(GradeFamily.Household)]
    [InlineData(GradeFamily.Industry)]
    [InlineData(GradeFamily.Clustered)]
    public void Grades_compare_inside_a_family(GradeFamily family)
    {
        ServiceGrade[] ascending = [.. ServiceGrade.All.Where(grade => grade.Family == family).Reverse()];
        for (int i = 0; i < ascending.Length; i++)
        {
            Assert.Equal(i + 1, ascending[i].Rank);
        }

        ComparisonContract.Orders(Comparer<ServiceGrade>.Default, ascending);
        ComparisonContract.Holds<SmartEnum<ServiceGrade, string>>(ascending);
        foreach ((ServiceGrade lower, ServiceGrade better) in ascending.Zip(ascending.Skip(1)))
        {
            Assert.True(better > lower && better >= lower && !(better < lower) && !(better <= lower));
            Assert.True(lower < better && lower <= better && !(lower > better) && !(lower >= better));
        }
    }

    [Fact]
    public void Grades_of_two_families_do_not_compare()
    {
        foreach (ServiceGrade x in ServiceGrade.All)
        {
            foreach (ServiceGrade y in ServiceGrade.All.Where(y => y.Family != x.Family))
            {
                Refuses<InvalidOperationException>(() => x.CompareTo(y), null, x.Code, y.Code, nameof(GradeOrder));
                Refuses<InvalidOperationException>(() => x > y, null);
                Refuses<InvalidOperationException>(() => x < y, null);
                Refuses<InvalidOperationException>(() => x >= y, null);
                Refuses<InvalidOperationException>(() => x <= y, null);
            }
        }
    }

    [Fact]
    public void A_missing_grade_is_neither_better_nor_worse()
    {
        ServiceGrade none = null!;
        Assert.True(ServiceGrade.Basic.CompareTo(none) > 0);
        Refuses<ArgumentNullException>(() => none > ServiceGrade.Basic, "left");
        Refuses<ArgumentNullException>(() => ServiceGrade.Basic > none, "right");
        Refuses<ArgumentNullException>(() => none < ServiceGrade.Basic, "left");
        Refuses<ArgumentNullException>(() => ServiceGrade.Basic <= none, "right");
        Refuses<ArgumentNullException>(() => none >= ServiceGrade.Basic, "left");
        Assert.True(none == null);
        Assert.False(none == ServiceGrade.Basic);
    }

    [Fact]
    public void Household_grades_are_for_families_and_individuals_the_others_for_enterprises()
    {
        foreach (ServiceGrade grade in ServiceGrade.All)
        {
            bool household = grade.Family == GradeFamily.Household;
            Assert.Equal(household, grade.AppliesTo(CustomerSegment.Family));
            Assert.Equal(household, grade.AppliesTo(CustomerSegment.Individual));
            Assert.Equal(!household, grade.AppliesTo(CustomerSegment.Enterprise));
        }

        Refuses<ArgumentOutOfRangeException>(() => ServiceGrade.Gold.AppliesTo((CustomerSegment)3), "segment", "3", "Enterprise, Family, Individual");
    }
}
