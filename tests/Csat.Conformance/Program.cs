using Csat.Conformance;

return Runner.Run(args, Console.Out);
