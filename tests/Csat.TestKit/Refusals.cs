using Xunit;

namespace Csat.TestKit;

/// <summary>Bad input gets a clear answer. Use with <c>using static Csat.TestKit.Refusals;</c>.</summary>
public static class Refusals
{
    /// <summary>Proves that a call is refused with exactly this exception, names the parameter and mentions what a reader needs.</summary>
    /// <typeparam name="TException">The exact type of the exception.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="parameter">The expected <see cref="ArgumentException.ParamName"/>; <see langword="null"/> for exceptions without one.</param>
    /// <param name="mustMention">What the message must contain: the value given, the legal values.</param>
    /// <returns>The exception, for further questions.</returns>
    public static TException Refuses<TException>(Func<object?> call, string? parameter, params string[] mustMention)
        where TException : Exception
    {
        TException refusal = Assert.Throws<TException>(() => { _ = call(); });
        if (refusal is ArgumentException argument)
        {
            Assert.Equal(parameter, argument.ParamName);
        }
        else
        {
            Assert.True(parameter is null, $"{typeof(TException).Name} carries no parameter name; expected none, not '{parameter}'.");
        }

        Assert.False(string.IsNullOrWhiteSpace(refusal.Message), "The refusal has no message.");
        foreach (string mention in mustMention)
        {
            Assert.Contains(mention, refusal.Message, StringComparison.Ordinal);
        }

        return refusal;
    }
}
