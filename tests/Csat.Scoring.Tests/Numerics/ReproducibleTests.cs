using Csat.Scoring.Numerics;

namespace Csat.Scoring.Tests.Numerics;

/// <summary>The elementary functions that are computed alike everywhere, beside those of the platform, which are right within one unit in the last place.</summary>
public class ReproducibleTests
{
    [Fact]
    public void Logarithms_are_right_to_the_last_digits()
    {
        for (double x = double.Epsilon; x < 1e308; x = Math.Max(x * 1.0371, x + double.Epsilon))
        {
            Close(Math.Log(x), Reproducible.Log(x), $"ln {x:R}");
        }

        for (int i = -2_000; i <= 2_000; i++)
        {
            double x = 1 + (i * 1.37e-4);
            Close(Math.Log(x), Reproducible.Log(x), $"ln {x:R}");
        }

        Assert.Equal(0, Reproducible.Log(1));
        Assert.Equal(double.Epsilon, Math.Round(Reproducible.Exp(Reproducible.Log(double.Epsilon)) / double.Epsilon) * double.Epsilon);
    }

    [Fact]
    public void Exponentials_are_right_to_the_last_digits()
    {
        for (double x = -708; x < 709.7; x += 0.01371)
        {
            Close(Math.Exp(x), Reproducible.Exp(x), $"exp {x:R}");
        }

        for (double x = 1e-20; x < 1; x *= 1.71)
        {
            Close(Math.Exp(x), Reproducible.Exp(x), $"exp {x:R}");
            Close(Math.Exp(-x), Reproducible.Exp(-x), $"exp −{x:R}");
        }

        for (double x = -745; x < -708; x += 0.137)
        {
            Assert.Equal(Math.Exp(x), Reproducible.Exp(x), 5e-324 * 1.5);
        }
    }

    [Fact]
    public void Hyperbolic_tangents_and_arcsines_too()
    {
        for (double x = -25; x < 25; x += 0.0137)
        {
            Figures.Close(Math.Tanh(x), Reproducible.Tanh(x), 2e-15, $"tanh {x:R}");
        }

        for (int i = -1_000; i <= 1_000; i++)
        {
            Figures.Close(Math.Asin(i / 1_000.0), Reproducible.Asin(i / 1_000.0), 2e-15, $"arcsin {i}/1000");
        }

        Assert.Equal((0, 0), (Reproducible.Tanh(0), Reproducible.Asin(0)));
    }

    [Fact]
    public void A_deviation_is_that_of_the_series()
    {
        for (double u = -0.999; u < 50; u += 0.0173)
        {
            Figures.Close(Elementary.LogDeviation(u, 1 + u), Reproducible.LogDeviation(u), 1e-14, $"u = {u:R}");
        }
    }

    [Theory]
    [InlineData(0, double.NegativeInfinity, 1)]
    [InlineData(-1, double.NaN, 0.36787944117144233)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, double.NaN, 0)]
    [InlineData(double.NaN, double.NaN, double.NaN)]
    [InlineData(710, 6.5652649700353614, double.PositiveInfinity)]
    [InlineData(-750, double.NaN, 0)]
    public void The_edges_are_those_of_the_platform(double x, double log, double exp)
    {
        Assert.Equal(log, Reproducible.Log(x));
        Assert.Equal(exp, Reproducible.Exp(x));
    }

    private static void Close(double expected, double actual, string what) => Figures.Close(expected, actual, 4.5e-16, what);
}
