using Csat.TestKit;

namespace Csat.Domain.Tests;

public sealed class GradeOrderTests
{
    [Fact]
    public void Best_first_is_the_declared_order() => ComparisonContract.Orders(GradeOrder.BestFirst, [.. ServiceGrade.All]);

    [Fact]
    public void An_operator_that_numbers_from_the_top_reads_1A_first()
    {
        ServiceGrade[] expected = [.. Family(GradeFamily.Household), .. Family(GradeFamily.Industry).Reverse(), .. Family(GradeFamily.Clustered).Reverse()];
        Assert.Equal(ServiceGrade.A1, expected[4]);
        ComparisonContract.Orders(GradeOrder.EnterpriseReversed, expected);
    }

    [Fact]
    public void A_missing_grade_comes_first()
    {
        Assert.True(GradeOrder.BestFirst.Compare(null, ServiceGrade.Diamond) < 0);
        Assert.True(GradeOrder.BestFirst.Compare(ServiceGrade.Diamond, null) > 0);
        Assert.Equal(0, GradeOrder.BestFirst.Compare(null, null));
    }

    [Fact]
    public void A_mixed_list_can_be_sorted()
    {
        List<ServiceGrade> grades = [.. ServiceGrade.All.OrderBy(grade => grade.Name, StringComparer.Ordinal)];
        Assert.NotEqual(ServiceGrade.All, grades);
        grades.Sort(GradeOrder.BestFirst);
        Assert.Equal(ServiceGrade.All, grades);
    }

    private static IEnumerable<ServiceGrade> Family(GradeFamily family) => ServiceGrade.All.Where(grade => grade.Family == family);
}
