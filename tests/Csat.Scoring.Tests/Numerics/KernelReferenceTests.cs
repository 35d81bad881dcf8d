using Csat.Scoring.Numerics;

namespace Csat.Scoring.Tests;

/// <summary>The special functions against R 4.2.2; its figures have 15 digits.</summary>
public class KernelReferenceTests
{
    private const double Tolerance = 1e-12;
    private const double PrintedDigits = 5e-15;

    [Theory]
    [InlineData("kernels-001", 1e-12, -7.03448382530113)]
    [InlineData("kernels-002", 1e-6, -4.7534243088229)]
    [InlineData("kernels-004", 0.005, -2.5758293035489)]
    [InlineData("kernels-005", 0.025, -1.95996398454005)]
    [InlineData("kernels-007", 0.1, -1.2815515655446)]
    [InlineData("kernels-008", 0.25, -0.674489750196082)]
    [InlineData("kernels-010", 0.75, 0.674489750196082)]
    [InlineData("kernels-011", 0.9, 1.2815515655446)]
    [InlineData("kernels-013", 0.975, 1.95996398454005)]
    [InlineData("kernels-014", 0.995, 2.5758293035489)]
    [InlineData("kernels-016", 0.999999999, 5.99780701960164)]
    public void The_normal_quantile_agrees_with_R(string id, double p, double expected) =>
        Figures.Close(expected, Normal.Quantile(p), PrintedDigits, id);

    [Theory]
    [InlineData("kernels-064", 0.975, 4.0, 2.77644510519779)]
    [InlineData("kernels-065", 0.975, 9.0, 2.2621571627982)]
    [InlineData("kernels-067", 0.995, 29.0, 2.7563859036706)]
    [InlineData("kernels-068", 0.95, 99.0, 1.66039115601699)]
    [InlineData("kernels-070", 0.975, 100000.0, 1.95998770753461)]
    [InlineData("kernels-071", 0.9, 2.5, 1.73025092880718)]
    public void The_t_quantile_agrees_with_R(string id, double p, double degreesOfFreedom, double expected) =>
        Figures.Close(expected, StudentTDistribution.Quantile(p, degreesOfFreedom), PrintedDigits, id);

    [Theory]
    [InlineData("kernels-055", 0.0, 1.0, 0.5)]
    [InlineData("kernels-056", 1.0, 1.0, 0.75)]
    [InlineData("kernels-058", -2.0, 5.0, 0.0509697394149291)]
    [InlineData("kernels-059", 1.96, 1000000.0, 0.975001966207365)]
    [InlineData("kernels-061", 12.7, 1.0, 0.974987836155328)]
    [InlineData("kernels-062", 2.776, 4.0, 0.974988610840012)]
    public void The_t_distribution_agrees_with_R(string id, double t, double degreesOfFreedom, double expected) =>
        Figures.Close(expected, StudentTDistribution.Cdf(t, degreesOfFreedom), Tolerance, id);

    [Theory]
    [InlineData("kernels-037", 0.3, 0.5, 0.5, 0.369010119565545)]
    [InlineData("kernels-038", 0.9, 10.0, 3.0, 0.889130022255)]
    [InlineData("kernels-040", 0.01, 1.0, 10.0, 0.0956179249911956)]
    [InlineData("kernels-041", 0.1, 0.5, 10.5, 0.858446908187113)]
    [InlineData("kernels-043", 0.5, 10000.0, 10000.0, 0.5)]
    [InlineData("kernels-044", 0.8231, 123457.0, 26544.0, 0.52322188444418)]
    public void The_incomplete_beta_function_agrees_with_R(string id, double x, double a, double b, double expected) =>
        Figures.Close(expected, Beta.Regularized(a, b, x, 1 - x).Lower, Tolerance, id);

    [Theory]
    [InlineData("kernels-100", 0.5, 0.5723649429247)]
    [InlineData("kernels-101", 1.0, 0.0)]
    [InlineData("kernels-103", 10.0, 12.8018274800815)]
    [InlineData("kernels-104", 100.25, 360.284559637764)]
    public void The_log_gamma_function_agrees_with_R(string id, double x, double expected) =>
        Figures.Close(expected, Gamma.Log(x), Tolerance, id);
}
